// A closing mark that a letter follows is an apostrophe.
const QUOTED =
  /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»|(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*’|(?<![\p{L}\p{N}])'(?:[^']|'(?=\p{L}))*'(?!\p{L})/gu;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * The text with blanks for all that stands between quotation marks. A mark that is not closed in its paragraph is
 * ignored.
 */
export function maskQuotations(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((part) => part.replace(QUOTED, blank))
    .join('');
}

/** The source of a YAML text with blanks for the marks that are YAML's own. */
export function maskYamlMarks(source: string): string {
  const mark = source.slice(0, 1);
  if (source.length < 2 || !/["']/.test(mark) || !source.endsWith(mark)) return source;
  const inner = source.slice(1, -1);
  const plain =
    mark === '"' ? inner.replace(/\\(["n])/g, ' $1').replace(/ n/g, '  ') : inner.replaceAll("''", " '");
  return ` ${plain} `;
}

import { isMap, isSeq, parseDocument, type ParsedNode, visit, type YAMLSeq } from 'yaml';
import { writeBlock } from './block.ts';
import { Refusal } from './refusal.ts';

/** The part of a file's text that is YAML, and the list of entries within it. */
export interface Section {
  /** The file as messages name it. */
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The field that holds the list; undefined where the YAML is the list. */
  readonly field?: string;
}

/** The span of an entry's lines, without the lines between it and its neighbours. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * The file's text with one more entry in its list. All that was there stays as it was, to the byte; only the brackets of
 * an empty list go.
 * @param place how many of the list's entries stand before the new one.
 * @throws Refusal where the list is not written with a dash an entry.
 */
export function insertEntry(given: Section, entry: object, place: (entries: unknown[]) => number): string {
  const { text, end, field } = given;
  // The parser would count the byte order mark as a blank before the first dash.
  const start = Math.max(given.start, text.startsWith('\uFEFF') ? 1 : 0);
  const section = { ...given, start };
  const document = parseDocument(text.slice(start, end), { version: '1.2', keepSourceTokens: true });
  const list = field === undefined ? document.contents : document.get(field, true);
  if (!isSeq<ParsedNode>(list)) throw refuse(section, 'is not a list');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (list.items.length === 0)
    return fillEmpty(section, list, eol, (indent) => writeBlock(entry, { indent, eol, braces: false }));

  const token = list.srcToken;
  if (token?.type !== 'block-seq') throw refuse(section, 'stands in brackets');
  const dashes = token.items.flatMap((item) =>
    item.start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => start + offset),
  );
  const items = dashes.map((dash, index) =>
    linesOf(section, dash, token.indent, dashes[index + 1] ?? endOfList(section, document.contents)),
  );
  const block = writeBlock(entry, { indent: token.indent, eol, braces: usesBraces(list) });
  const isSpaced = items.every(
    (item, index) =>
      index === 0 || /\n[ \t]*\r?\n/.test(`\n${text.slice(items[index - 1]?.end, item.start)}`),
  );
  const gap = isSpaced && items.length > 1 ? eol : '';

  const before = items[place(list.toJS(document)) - 1];
  const at = before?.end ?? items[0]?.start ?? end;
  if (before === undefined) return text.slice(0, at) + block + gap + text.slice(at);
  const isOpen = at > 0 && !text.slice(0, at).endsWith('\n');
  return text.slice(0, at) + (isOpen ? eol : '') + gap + block + text.slice(at);
}

function refuse({ file, field }: Section, fault: string): Refusal {
  const list = field === undefined ? 'The list' : `The list \`${field}\``;
  return new Refusal(
    `${list} of ${file} ${fault}: write it with a dash an entry, "- id: …", or [] for none, and run this again.`,
  );
}

/**
 * From an entry's first comment to its last line. What is indented no deeper than its dash and follows is not its own.
 */
function linesOf({ text, start }: Section, dash: number, indent: number, limit: number): Lines {
  const isForeign = (line: string) =>
    /^[ \t]*$/.test(line) || (/^ *#/.test(line) && line.search('#') <= indent);
  let first = lineStart(text, dash, start);
  while (first > start) {
    const above = lineStart(text, first - 1, start);
    const line = text.slice(above, first).trimEnd();
    if (line === '' || !isForeign(line)) break;
    first = above;
  }
  let last = text.slice(0, limit).endsWith('\n') ? limit : lineStart(text, limit);
  if (limit === text.length) last = limit;
  while (last > dash) {
    const above = lineStart(text, last - 1);
    if (above <= dash || !isForeign(text.slice(above, last).trimEnd())) break;
    last = above;
  }
  return { start: first, end: last };
}

function lineStart(text: string, offset: number, start = 0): number {
  return offset <= start ? start : Math.max(start, text.lastIndexOf('\n', offset - 1) + 1);
}

/** The offset at which the field after the list begins, or the section ends. */
function endOfList({ start, end, field }: Section, contents: unknown): number {
  if (field === undefined || !isMap<ParsedNode>(contents)) return end;
  const index = contents.items.findIndex(({ key }) => String(key) === field);
  const next = contents.items[index + 1]?.key.range?.[0];
  return next === undefined ? end : start + next;
}

function usesBraces(list: YAMLSeq): boolean {
  const styles: boolean[] = [];
  visit(list, {
    Seq: (_key, node) => {
      if (node !== list)
        styles.push(...node.items.filter((item) => isMap(item)).map(({ flow }) => flow === true));
    },
  });
  return styles.length > 0 && styles.every((inBraces) => inBraces);
}

function fillEmpty(section: Section, list: YAMLSeq, eol: string, write: (indent: number) => string): string {
  const { text, start, field } = section;
  const [from, until] = list.range ?? [0, 0];
  if (!/^\[\s*\]$/.test(text.slice(start + from, start + until))) throw refuse(section, 'holds a comment');
  const opening = lineStart(text, start + from, start);
  const found = text.indexOf('\n', start + until);
  const closing = found === -1 ? text.length : found + 1;
  const before = text.slice(opening, start + from).trimEnd();
  const after = text.slice(start + until, closing).trimEnd();
  const rest = before === '' ? after.trimStart() : before + after;
  const block = write(field === undefined ? 0 : 2);
  return text.slice(0, opening) + (rest === '' ? '' : rest + eol) + block + text.slice(closing);
}

import type { FileText } from '#reader/report/text.ts';

/** The places of a file's front matter and its body. */
export interface FrontMatter {
  /** The YAML between the lines of `---`; undefined where there is none. */
  readonly yaml: string | undefined;
  readonly yamlStart: number;
  readonly bodyStart: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*(?:\n|$)/m;

/** Splits an MDX file at its two lines of `---`. Reports a file that has none. */
export function splitFrontMatter(file: FileText): FrontMatter {
  const none = { yaml: undefined, yamlStart: 0, bodyStart: file.text.length };
  if (!file.isReadable) return none;
  const opening = OPENING.exec(file.text)?.[0];
  if (opening === undefined) {
    file.report(file.position(0), 'has no front matter: begin the file with a line of ---');
    return none;
  }
  const rest = file.text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (closing === null) {
    file.report(file.position(0, 3), 'is not closed: end the front matter with a line of ---');
    return none;
  }
  return {
    yaml: rest.slice(0, closing.index),
    yamlStart: opening.length,
    bodyStart: opening.length + closing.index + closing[0].length,
  };
}

/** How deep brackets, lists, quotations and tags may stand in one another. */
export const DEEPEST = 16;

/** The longest line of YAML; a text that needs more is folded with `>-`. */
const LONGEST_LINE = 10_000;

/** Something that a limit forbids, found in the bare text, before a parser is asked. */
export interface Excess {
  readonly offset: number;
  readonly message: string;
}

/** The message for what is nested too deep. */
export const TOO_DEEP = `is nested more than ${DEEPEST} deep: write it flatter`;

/**
 * The first place in YAML where a line is too long, or brackets and lists are opened deeper than a reader should follow. A parser takes
 * seconds over such a line, or runs out of its stack.
 */
export function findYamlExcess(yaml: string): Excess | undefined {
  let offset = 0;
  let open = 0;
  for (const line of yaml.split('\n')) {
    if (line.length > LONGEST_LINE)
      return { offset, message: `is a line of more than ${LONGEST_LINE} characters: fold it with >-` };
    if (/^[ \t]*[-?:][ \t]/.test(line)) {
      const head = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
      if (head.replace(/[ \t]/g, '').length > DEEPEST) return { offset, message: TOO_DEEP };
    }
    // Brackets reach over lines that begin with one; elsewhere a text may hold a single one.
    if (open > 0 && !/^[ \t]*[[\]{},]/.test(line)) open = 0;
    if (line.includes('[') || line.includes('{')) {
      for (const { 0: bracket, index } of line.matchAll(/[[\]{}]/g)) {
        open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
        if (open > DEEPEST) return { offset: offset + index, message: TOO_DEEP };
      }
    }
    offset += line.length + 1;
  }
  return undefined;
}

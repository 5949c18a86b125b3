import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';

/** Something wrong with YAML: from which offset to which, and what to write instead. */
export interface Fault {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

type Found = YAMLParseError | YAMLWarning;

const COLON = 'A text with a colon and a space in it must stand in quotes';
const CURLY = 'are not quotes to YAML: put straight ones around the text, "…" or \'…\'';
const TAB = 'A tab indents here: YAML takes spaces only';
const INDENT = 'stands too far left or right: indent it as its neighbours are, with spaces';
const FIELD = 'is not a field: write "name: value", indented as its neighbours are';
const LEFT =
  'stands too far left: indent it as the fields above it, those of an entry of a list behind its "- "';
const NOTE =
  'What follows # is a note to editors, and the closing bracket with it: put a text with # in quotes';

/** The quotation marks of a word processor, by the one that a text begins with. */
const CURLY_PAIRS: Readonly<Record<string, string>> = {
  '“': '“ and ”',
  '”': '“ and ”',
  '„': '„ and “',
  '‘': '‘ and ’',
  '’': '‘ and ’',
  '«': '« and »',
  '»': '» and «',
};

const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  KEY_OVER_1024_CHARS: COLON,
  TAB_AS_INDENT: TAB,
  BAD_INDENT: INDENT,
  MULTILINE_IMPLICIT_KEY: FIELD,
  MISSING_CHAR: FIELD,
  BLOCK_IN_FLOW: COLON,
  NON_STRING_KEY: 'is not the name of a field: put a text that begins with [ or { in quotes',
  RESOURCE_EXHAUSTION: 'is nested too deep',
  TAG_RESOLVE_FAILED: 'A text that begins with ! must stand in quotes',
  BAD_ALIAS: 'A text that begins with & or * must stand in quotes',
};

const MESSAGES: readonly [RegExp, string][] = [
  [
    /closing "quote/,
    'The double quotes that open here are not closed, or the lines below stand too far left',
  ],
  [
    /closing 'quote/,
    'The single quotes that open here are not closed, or the lines below stand too far left',
  ],
  [
    /^Flow (?:sequence|map) in block/,
    'A bracket opened above is not closed: write ] or }, or put a text that begins with one in quotes',
  ],
  [/Expected flow|must be sufficiently indented and end/, 'A bracket is not closed: write ] or }'],
  [/^Unexpected flow-(?:seq|map)-start/, 'A text with [ or { in it must stand in quotes here'],
  [/^Missing , /, 'A comma is missing before this'],
  [
    /Block scalar header/,
    'Nothing may stand after > or | on its line: begin the text on the next line, or put it in quotes',
  ],
  [/Unexpected flow-(?:seq|map)-end/, 'A bracket closes that was never opened: put the text in quotes'],
  [/^Unexpected (?:map-value-ind|scalar|seq-item-ind|explicit-key-ind)/, LEFT],
  [/Unexpected block-seq-ind/, 'A list begins on a line of its own: put "- …" below, indented'],
  [/^Unexpected block-scalar/, 'A text of several lines begins with > or | behind the name of its field'],
  [/^Unexpected (?:comma|flow)/, 'A comma or a bracket stands where none is meant: put the text in quotes'],
  [/^Unexpected /, 'cannot be read here: write "name: value", and indent it as its neighbours are'],
];

/** Faults within one text: what the parser says of the rest is still true. */
const LOCAL: ReadonlySet<ErrorCode> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'TAG_RESOLVE_FAILED',
]);

const startOfLine = (yaml: string, offset: number) => yaml.lastIndexOf('\n', offset - 1) + 1;

/**
 * The offset of a text that goes on after YAML has ended it, as after a closing bracket; undefined where it is quoted.
 */
function findMark(yaml: string, from: number): number | undefined {
  const before = yaml.slice(startOfLine(yaml, from), from);
  if (/["']\s*$/.test(before)) return undefined;
  const [text = ''] = /(?:\[[^[]*\]|\{[^{]*\})\s*$/.exec(before) ?? /[^\s:{[,-][^:{[,]*$/.exec(before) ?? [];
  return from - text.length;
}

function explainRest(yaml: string, mark: number | undefined): string {
  return mark === undefined
    ? 'The text goes on after its quotes: put all of it in quotes, a quote within it twice'
    : `A text that begins with ${yaml[mark]} must stand in quotes`;
}

/** The offset of a `#` between an opening bracket and an offset: the note that it begins hides the closing bracket. */
function findNoteInBrackets(yaml: string, end: number): number | undefined {
  const opening = Math.max(yaml.lastIndexOf('{', end - 1), yaml.lastIndexOf('[', end - 1), 0);
  const bare = yaml.slice(opening, end).replace(/"[^"]*"|'[^']*'/g, (text) => 'x'.repeat(text.length));
  const index = bare.search(/\s#/);
  return index < 0 ? undefined : opening + index + 1;
}

/** Whether the error is a field that was moved too far left, out of its entry. */
function isFieldAtEnd(message: string, before: string, source: string): boolean {
  return /scalar at node end/.test(message) && before.trim() === '' && /^[\w-]+:(?:\s|$)/.test(source);
}

/** Says what a parser's error means to an editor, and what to write. */
function explain({ code, message, pos: [from] }: Found, yaml: string): string {
  const before = yaml.slice(startOfLine(yaml, from), from);
  const source = yaml.slice(from, from + 10);
  if (isFieldAtEnd(message, before, yaml.slice(from, from + 60))) return LEFT;
  if (/scalar at node end/.test(message)) return explainRest(yaml, findMark(yaml, from));
  if (/^ *\t[ \t]*$/.test(before + (/^\s*/.exec(source)?.[0] ?? ''))) return TAB;
  const known = MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
  if (known !== undefined) return known;
  if (code === 'BAD_SCALAR_START' || (code === 'BLOCK_AS_IMPLICIT_KEY' && source.startsWith('? ')))
    return `A text that begins with ${source.slice(0, 1)} must stand in quotes`;
  if (code === 'BAD_DQ_ESCAPE')
    return `${source.slice(0, 2)} has no meaning within double quotes: write \\\\ for a plain \\`;
  const curly = REMEDIES[code] === COLON ? CURLY_PAIRS[source.slice(0, 1)] : undefined;
  if (curly !== undefined) return `${curly} ${CURLY}`;
  return REMEDIES[code] ?? `YAML: ${message}`;
}

function toFault(fault: Found, yaml: string, others: readonly Found[]): Fault {
  const [from, to] = fault.pos;
  const message = explain(fault, yaml);
  const mark =
    message !== LEFT && /scalar at node end/.test(fault.message) ? findMark(yaml, from) : undefined;
  if (mark !== undefined) return { from: mark, to, message };
  const note = /^Flow .* in block/.test(fault.message) ? findNoteInBrackets(yaml, from) : undefined;
  if (note !== undefined) return { from: note, to: note + 1, message: NOTE };
  const quote = /closing (.)quote/.exec(fault.message)?.[1];
  if (quote !== undefined) {
    const opening = yaml.lastIndexOf(quote, from);
    return { from: opening, to: opening + 1, message };
  }
  // A text that runs into the field below it: that one stands too far to the right.
  const runsOn = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === from);
  if (fault.code !== 'BLOCK_AS_IMPLICIT_KEY' || runsOn === undefined) return { from, to, message };
  const start = startOfLine(yaml, runsOn.pos[1]);
  const indent = /^[ \t]*/.exec(yaml.slice(start))?.[0].length ?? 0;
  return { from: start + indent, to: runsOn.pos[1], message: INDENT };
}

/**
 * The errors and warnings of a parser in an editor's words. Those that follow from another are left out: the second of
 * a line, those of the line below it, and all after one that leaves the layout in doubt.
 */
export function explainFaults(found: readonly Found[], yaml: string): Fault[] {
  const faults: Fault[] = [];
  let last = -1;
  for (const fault of found.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const [from] = fault.pos;
    if (last >= 0 && yaml.slice(last, from).split('\n').length <= 2) continue;
    const explained = toFault(fault, yaml, found);
    faults.push(explained);
    last = from;
    const local = LOCAL.has(fault.code) || /scalar at node end/.test(fault.message);
    if (!local || explained.message === INDENT || explained.message === LEFT) break;
  }
  return faults;
}

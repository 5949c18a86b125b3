import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import {
  explainForbidden,
  explainMixed,
  findForbidden,
  findMixedWord,
  isPlain,
} from '#schema/value/codepoint.ts';
import { DEEPEST, TOO_DEEP } from './depth.ts';
import type { Fault } from './fault.ts';
import { numberOf } from '#reader/report/number-of.ts';

const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0abefrvNLP]))/gi;
const LETTERS: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  r: '\r',
  v: '\v',
  N: '\x85',
  L: '\u2028',
  P: '\u2029',
};

/** The problems of a document that no schema sees: anchors, duplicate fields, odd letters. */
export interface Inspection {
  /** Faults for which the whole document is refused. */
  readonly faults: readonly Fault[];
  /** Faults in the letters of single texts. */
  readonly odd: readonly Fault[];
}

/** The offset and length, in the source of a text, of the escape that spells a forbidden character. */
function findEscape(source: string): { index: number; length: number } {
  for (const { 0: escape, 1: x, 2: u, 3: long, 4: letter, index } of source.matchAll(ESCAPE)) {
    const code = Number.parseInt(x ?? u ?? long ?? '', 16);
    const decoded =
      letter === undefined ? String.fromCodePoint(Math.min(code, 0x10ffff)) : (LETTERS[letter] ?? '');
    if (findForbidden(decoded).length > 0) return { index, length: escape.length };
  }
  return { index: 0, length: source.length };
}

function judgeText(scalar: Scalar, yaml: string): Fault[] {
  if (typeof scalar.value !== 'string' || !scalar.range) return [];
  const [start, end] = scalar.range;
  // Only within double quotes can a text hold what its source does not show.
  const [forbidden] = scalar.type === 'QUOTE_DOUBLE' ? findForbidden(scalar.value) : [];
  if (forbidden !== undefined) {
    const { index, length } = findEscape(yaml.slice(start, end));
    const from = start + index;
    return [{ from, to: from + length, message: explainForbidden(forbidden) }];
  }
  const mixed = findMixedWord(scalar.value);
  if (mixed === undefined) return [];
  const index = yaml.slice(start, end).indexOf(mixed.word);
  const from = start + Math.max(0, index);
  const to = index < 0 ? end : from + mixed.word.length;
  return [{ from, to, message: explainMixed(mixed.word) }];
}

/** The fault in the name of a field: it stands twice, or cannot be the name of a field. */
function judgeKey(key: Scalar, first: Map<unknown, number>, yaml: string): Fault[] {
  const [from, to] = key.range ?? [0, 1];
  if (key.value === '__proto__') return [{ from, to, message: '__proto__ is not a field: delete it' }];
  const before = first.get(key.value);
  if (before === undefined) {
    first.set(key.value, from);
    return [];
  }
  const lines = yaml.slice(before, from).split('\n').length - 1;
  const where = lines === 0 ? 'before it on its line' : `${numberOf(lines, 'line')} above`;
  return [{ from, to, message: `The same field stands twice: delete one, here or ${where}` }];
}

/** The sign of an alias, an anchor or a tag of a node; undefined where it has none. */
function markOf(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

/** Looks at every node for what schemas cannot see: anchors, aliases and tags, fields that stand twice, odd letters. */
export function inspectDocument(document: Document.Parsed, yaml: string): Inspection {
  const indirect: number[] = [];
  const faults: Fault[] = [];
  const odd: Fault[] = [];
  const plain = isPlain(yaml);
  walk(document.contents, 0);
  const [from] = indirect;
  if (from === undefined) return { faults, odd };
  const more = indirect.length > 1 ? ` (${indirect.length} of them in this file)` : '';
  const message = `YAML anchors, aliases and tags are not used here: write the value out, or put a text that begins with ${yaml[from]} in quotes${more}`;
  return { faults: [...faults, { from, to: from + 1, message }], odd };

  function walk(node: unknown, depth: number): void {
    if (!isNode(node)) return;
    const [start = 0] = node.range ?? [];
    if (depth > DEEPEST) {
      if (faults.at(-1)?.message !== TOO_DEEP) faults.push({ from: start, to: start + 1, message: TOO_DEEP });
      return;
    }
    const mark = markOf(node);
    if (mark !== undefined) {
      const at = yaml.lastIndexOf(mark, start);
      indirect.push(yaml[at - 1] === mark ? at - 1 : at);
    }
    if (isScalar(node)) {
      if (!plain) odd.push(...judgeText(node, yaml));
    } else if (isMap(node)) {
      const first = new Map<unknown, number>();
      for (const { key, value } of node.items) {
        if (isScalar(key)) faults.push(...judgeKey(key, first, yaml));
        walk(key, depth + 1);
        walk(value, depth + 1);
      }
    } else if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
  }
}

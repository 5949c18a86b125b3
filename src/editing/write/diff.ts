import type { Change } from './change.ts';

type Line = { readonly sign: ' ' | '-' | '+'; readonly text: string };

const CONTEXT = 3;

/**
 * The changes as a unified diff whose paths begin at the content folder, for `git apply` and `patch -p1`.
 * https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function drawDiff(changes: readonly Change[]): string {
  return changes.map(drawChange).join('');
}

function drawChange({ path, before, after }: Change): string {
  const hunks = hunksOf(compareLines(splitLines(before ?? ''), splitLines(after)));
  if (hunks.length === 0) return '';
  return `--- ${before === undefined ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n${hunks.join('')}`;
}

/** The lines of a text, each with its line break where it has one. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The lines of both texts in order, those in common once: a longest common subsequence. */
export function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const same = (text: string): Line => ({ sign: ' ', text });
  return [
    ...before.slice(0, head).map(same),
    ...compareMiddles(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

function compareMiddles(before: readonly string[], after: readonly string[]): Line[] {
  // common[i][j] is the length of the longest common subsequence of what follows i and what follows j.
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = common[i];
    for (let j = after.length - 1; row !== undefined && j >= 0; j--)
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old !== undefined && old === young) {
      lines.push({ sign: ' ', text: old });
      i++;
      j++;
    } else if (old !== undefined && (young === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: old });
      i++;
    } else {
      lines.push({ sign: '+', text: young ?? '' });
      j++;
    }
  }
  return lines;
}

function hunksOf(lines: readonly Line[]): string[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ');
  const hunks: string[] = [];
  const number = { '-': 0, '+': 0 };
  for (let index = 0; index < lines.length;) {
    const start = index;
    while (index < lines.length && isNear(index)) index++;
    const hunk = lines.slice(start, index);
    if (hunk.length > 0) hunks.push(drawHunk(hunk, number));
    const skipped = index < lines.length && hunk.length === 0 ? 1 : 0;
    index += skipped;
    number['-'] += skipped + hunk.filter(({ sign }) => sign !== '+').length;
    number['+'] += skipped + hunk.filter(({ sign }) => sign !== '-').length;
  }
  return hunks;
}

function drawHunk(lines: readonly Line[], passed: Readonly<Record<'-' | '+', number>>): string {
  const range = (sign: '-' | '+') => {
    const count = lines.filter((line) => line.sign === ' ' || line.sign === sign).length;
    return `${sign}${count === 0 ? passed[sign] : passed[sign] + 1},${count}`;
  };
  const body = lines.map(({ sign, text }) =>
    text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ ${range('-')} ${range('+')} @@\n${body.join('')}`;
}

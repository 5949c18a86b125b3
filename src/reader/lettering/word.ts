import { quote } from '#reader/report/problem.ts';
import { WIDTHS } from './coverage.ts';

/** The places where a line of print may end: at any blank that is not a no-break one, and after a hyphen or a dash. */
const BREAK = /[ \t\n\u2000-\u2006\u2008-\u200a\u200b\u3000–—-]+/;

function measure(word: string): number {
  return [...word].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? 1), 0);
}

/** The first word of a text that is wider than so many ems, or undefined. */
export function findWide(text: string, limit: number): string | undefined {
  // No letter is wider than 1.1 em.
  if (text.length * 1.1 < limit) return undefined;
  return text.split(BREAK).find((word) => word.length * 1.1 > limit && measure(word) > limit);
}

/** The message for a word that is too wide for its place in print. */
export function explainWide(word: string): string {
  return `holds a word of ${[...word].length} letters, ${quote(word)}, which is too wide for the paper: write it as several, or with hyphens`;
}

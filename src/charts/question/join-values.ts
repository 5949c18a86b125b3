import { formatNumber } from '#words/number.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';

/** Labels with their numbers: "Talks 3, Training 1". */
export function joinValues(
  labels: readonly string[],
  values: readonly (number | null | undefined)[],
  words: Words,
): string {
  return labels
    .map((label, index) => `${label} ${formatNumber(values[index] ?? 0, words.language)}`)
    .join(say(words, 'joint.list'));
}

import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { SourceView } from '#model/view/source.ts';
import { formatDate } from './format.ts';
import { labelOf } from './source.ts';

/** Whether a locator includes the date of its source; the date is then not printed a second time. */
export function saysDate(at: string, { published }: SourceView, words: Words): boolean {
  return published !== undefined && at.includes(formatDate(published, words));
}

/**
 * A source and a locator in one line: "Publisher, 28 March 2024, page 2". Where the locator has the date in it,
 * the date is not said twice: "Publisher, report of 28 March 2024".
 */
export function citeShort(source: SourceView, at: string | undefined, words: Words): string {
  if (at === undefined) return labelOf(source, words);
  const label = saysDate(at, source, words) ? source.publisher : labelOf(source, words);
  return label + say(words, 'joint.addition') + at;
}

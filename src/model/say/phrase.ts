import { formatNumber } from '#words/number.ts';
import type { Words } from '#words/words.ts';
import type { Face } from '#model/face.ts';
import type { Counted, Phrase } from '#model/view/phrase.ts';

/** A run of text, with the address that it leads to where it is a link. */
export interface Segment {
  readonly text: string;
  readonly href?: string | undefined;
}

/** The number of a count, as a link to what it counts where the face lists that. */
export function sayCount({ query, count }: Counted, { language, href }: Face): Segment {
  return { text: formatNumber(count, language), href: href({ query }) };
}

/** A text with its numbers in the language of the face, in runs of which the counts are links. */
export function sayPhrase(phrase: Phrase, face: Face): Segment[] {
  return phrase.map((run) => (typeof run === 'string' ? { text: run } : sayCount(run, face)));
}

/** A text with its numbers, without links. */
export function plainPhrase(phrase: Phrase, { language }: Words): string {
  return phrase.map((run) => (typeof run === 'string' ? run : formatNumber(run.count, language))).join('');
}

/** Runs of text, one after the other with a joint such as ", " between them. */
export function joinRuns(runs: readonly (readonly Segment[])[], joint: string): Segment[] {
  return runs.flatMap((run, index) => (index === 0 ? run : [{ text: joint }, ...run]));
}

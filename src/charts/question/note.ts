import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { capitalise, countOf, formatDay, formatPeriod } from '#model/say/format.ts';

/** The line below a chart: unit, n, period and source. */
export function writeNote(briefing: Briefing, words: Words, basis: string): string {
  const { exchanges, unit } = briefing;
  const period = formatPeriod(briefing.period, words);
  const through = formatDay(briefing.data_through, words);
  const counted = countOf(exchanges.length, unit, words);
  return capitalise(say(words, 'chart.note', { basis, counted, period, through }));
}

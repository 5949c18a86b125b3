import { say } from '#words/say.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { capitalise, countOf } from '#model/say/format.ts';

/** The line below a chart: unit, n, period and source. */
export function writeNote(briefing: Briefing, basis: string): string {
  const { exchanges, unit, words, periodName: period, dataThroughName: through } = briefing;
  const counted = countOf(exchanges.length, unit, words);
  return capitalise(say(words, 'chart.note', { basis, counted, period, through }));
}

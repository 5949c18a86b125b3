import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { chartAnnounced } from '#charts/question/announced.ts';
import { chartByMonth } from '#charts/question/by-month.ts';
import { chartByKind, chartByRank } from '#charts/question/by-term.ts';
import { chartReported } from '#charts/question/reported.ts';
import type { ChartSpec } from './spec.ts';
import { chartTravellers } from '#charts/question/travellers.ts';

/** Every chart of a briefing, in reading order. */
export function drawCharts(briefing: Briefing, words: Words): ChartSpec[] {
  return [chartByMonth, chartReported, chartByKind, chartByRank, chartAnnounced, chartTravellers].map(
    (chart) => chart(briefing, words),
  );
}

import type { Briefing } from '#model/briefing.ts';
import { chartByMonth } from './by-month.ts';
import { chartByKind, chartByRank } from './by-term.ts';
import { chartRunningTotal } from './running-total.ts';
import type { ChartSpec } from './spec.ts';
import { chartTravellers } from './travellers.ts';

/** Every chart of a briefing, in reading order. */
export function drawCharts(briefing: Briefing): ChartSpec[] {
  return [chartByMonth, chartRunningTotal, chartByKind, chartByRank, chartTravellers].map((chart) =>
    chart(briefing),
  );
}

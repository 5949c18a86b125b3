import type { Briefing } from '#model/briefing.ts';
import { capitalise, countOf } from '#model/format.ts';

/** The line below a chart: unit, n, period and source. */
export function writeNote(briefing: Briefing, basis: string): string {
  const n = countOf(briefing.exchanges.length, briefing.unit, briefing.language);
  return `${capitalise(basis)}; n = ${n}, ${briefing.periodName}. Source: this record, complete to ${briefing.dataThroughName}.`;
}

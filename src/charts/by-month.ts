import type { Briefing } from '#model/briefing.ts';
import { capitalise, countOf, formatList, formatMonth } from '#model/format.ts';
import { countByDirection, tableOf, totalOf } from './direction.ts';
import { writeNote } from './note.ts';
import type { ChartSpec } from './spec.ts';

/** When did the exchanges happen, and who travelled? Every month of the period, those with none included. */
export function chartByMonth(briefing: Briefing): ChartSpec {
  const { language, unit, months } = briefing;
  const series = countByDirection(
    briefing,
    months.map(({ month }) => month),
    ({ month }) => month,
  );
  const totals = totalOf(series);
  const most = Math.max(0, ...totals);
  const peaks = months.filter((_, index) => totals[index] === most).map(({ name }) => name);
  const names = months.map(({ name }) => name);
  return {
    name: 'by-month',
    title:
      most === 0
        ? `No ${unit.many} on record`
        : `${capitalise(unit.many)} were most frequent in ${formatList(peaks, language)}: ${most} of ${briefing.exchanges.length}`,
    description: `${capitalise(unit.many)} by month: ${names.map((name, index) => `${name} ${totals[index]}`).join(', ')}. ${series
      .map(({ label, values }) => `${label} ${values.reduce<number>((all, value) => all + (value ?? 0), 0)}`)
      .join(', ')}.`,
    note: writeNote(
      briefing,
      `${countOf(2, unit, language).replace(/^\S+ /, '')} by the month in which they began`,
    ),
    form: 'columns',
    labels: months.map(({ month }) => formatMonth(month, language, 'short')),
    series,
    table: tableOf('Month', names, series),
  };
}

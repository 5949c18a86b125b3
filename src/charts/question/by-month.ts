import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { capitalise, formatList, formatMonth } from '#model/say/format.ts';
import { sum } from '#model/tally.ts';
import { countByDirection, tableOf, totalOf } from './direction.ts';
import { writeNote } from './note.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { joinValues } from './join-values.ts';

/** When did the exchanges happen, and who travelled? Every month of the period, those with none included. */
export function chartByMonth(briefing: Briefing, words: Words): ChartSpec {
  const { unit, months } = briefing;
  const { language } = words;
  const units = unit.many;
  const series = countByDirection(
    briefing,
    words,
    months.map(({ month }) => month),
    ({ month }) => month,
  );
  const totals = totalOf(series);
  const most = Math.max(0, ...totals);
  const names = months.map(({ month }) => formatMonth(month, language));
  const peaks = names.filter((_, index) => totals[index] === most);
  return {
    name: 'by-month',
    title: capitalise(
      most === 0
        ? say(words, 'chart.none', { units })
        : say(words, 'chart.by_month', {
            units,
            months: formatList(peaks, language),
            count: most,
            total: briefing.exchanges.length,
          }),
    ),
    description: capitalise(
      say(words, 'chart.by_month_values', {
        units,
        values: joinValues(names, totals, words),
        totals: joinValues(
          series.map(({ label }) => label),
          series.map(({ values }) => sum(values.map((value) => value ?? 0))),
          words,
        ),
      }),
    ),
    note: writeNote(briefing, words, say(words, 'chart.by_month_basis', { units })),
    form: 'columns',
    language,
    labels: months.map(({ month }) => formatMonth(month, language, 'short')),
    names,
    series,
    table: tableOf(say(words, 'chart.month'), names, series, words),
  };
}

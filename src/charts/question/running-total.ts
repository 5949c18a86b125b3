import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import { countOf, formatMonth } from '#model/say/format.ts';
import { accumulate, tally } from '#model/tally.ts';
import { writeNote } from './note.ts';
import { type ChartSpec, joinValues, type Series } from '#charts/spec.ts';

/** Running totals over the months, blank before the first month that belongs to the question. */
function runningTotal(exchanges: readonly ExchangeView[], months: readonly string[]): (number | null)[] {
  const totals = accumulate(tally(exchanges, months, ({ month }) => month));
  const first = totals.findIndex((total) => total > 0);
  return totals.map((total, index) => (index < first ? null : total));
}

/** How did the total grow, and how does it compare with the number that somebody reported? */
export function chartRunningTotal(briefing: Briefing, words: Words): ChartSpec {
  const { exchanges, unit, claims } = briefing;
  const { language } = words;
  const units = unit.many;
  const months = briefing.months.map(({ month }) => month);
  const names = months.map((month) => formatMonth(month, language));
  const whole: Series = {
    label: say(words, 'chart.since', { month: names[0] ?? '' }),
    slot: 0,
    values: runningTotal(exchanges, months),
  };
  const [claim] = claims;
  const counted = claim?.counted ?? [];
  const begins = counted[0]?.month;
  const reported: Series[] =
    claim === undefined || begins === undefined
      ? []
      : [
          {
            label: say(words, 'chart.since', { month: formatMonth(begins, language) }),
            slot: 1,
            values: runningTotal(counted, months),
          },
          {
            label: say(words, 'chart.reported', { name: claim.short }),
            slot: 2,
            values: months.map((month) => (month < begins ? null : claim.value)),
            reported: true,
          },
        ];
  // Where the claim is about the whole record, its line is the first one.
  const series = begins === months[0] ? [whole, ...reported.slice(1)] : [whole, ...reported];
  const ends = joinValues(
    series.map(({ label }) => label),
    series.map(({ values }) => values.at(-1)),
    language,
  );
  return {
    name: 'running-total',
    title:
      claim === undefined
        ? say(words, 'chart.running_total', { counted: countOf(exchanges.length, unit, words) })
        : say(words, 'chart.running_total_reported', {
            counted: counted.length,
            name: claim.short,
            reported: claim.value,
          }),
    description: say(words, 'chart.running_total_values', {
      units,
      month: names.at(-1) ?? '',
      values: ends,
    }),
    note: writeNote(briefing, words, say(words, 'chart.running_total_basis', { units })),
    form: 'lines',
    language,
    labels: months.map((month) => formatMonth(month, language, 'short')),
    names,
    series,
    table: {
      head: [say(words, 'chart.month'), ...series.map(({ label }) => label)],
      rows: names.map((name, index) => [name, ...series.map(({ values }) => values[index] ?? '–')]),
    },
  };
}

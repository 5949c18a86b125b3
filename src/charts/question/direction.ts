import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { nameDirection } from '#model/say/direction.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import { sum, tally } from '#model/tally.ts';
import type { ChartTable, Series } from '#charts/spec.ts';

/** One series a party that travels, counting exchanges by a key. */
export function countByDirection(
  briefing: Briefing,
  words: Words,
  keys: readonly string[],
  keyOf: (exchange: ExchangeView) => string,
): Series[] {
  return briefing.parties.map((party) => ({
    label: nameDirection(party, briefing.parties, words),
    slot: party.slot,
    values: tally(
      briefing.exchanges.filter((exchange) => exchange.from.id === party.id),
      keys,
      keyOf,
    ),
  }));
}

/** The totals of stacked series, one for each label. */
export function totalOf(series: readonly Series[]): number[] {
  return (series[0]?.values ?? []).map((_, index) => sum(series.map(({ values }) => values[index] ?? 0)));
}

/** The table of stacked series: a row a label, a column a series, the total last, and a row of sums. */
export function tableOf(
  heading: string,
  labels: readonly string[],
  series: readonly Series[],
  words: Words,
): ChartTable {
  const total = say(words, 'chart.total');
  const totals = totalOf(series);
  const columns = series.map(({ values }) => values.map((value) => value ?? 0));
  return {
    head: [heading, ...series.map(({ label }) => label), total],
    rows: [
      ...labels.map((label, row) => [label, ...columns.map((values) => values[row] ?? 0), totals[row] ?? 0]),
      [total, ...columns.map(sum), sum(totals)],
    ],
  };
}

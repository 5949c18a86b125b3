import type { Term } from '#schema/briefing.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { capitalise } from '#model/say/format.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import { countByDirection, tableOf, totalOf } from './direction.ts';
import { writeNote } from './note.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { joinValues } from './join-values.ts';

/** Counts exchanges by a list of terms, in the order given, a row each. */
function chartByTerm(
  briefing: Briefing,
  words: Words,
  field: 'kind' | 'rank',
  terms: readonly Term[],
  titleFor: (label: string, numbers: { count: number; total: number }) => string,
): ChartSpec {
  const { unit, exchanges } = briefing;
  const { language } = words;
  const units = unit.many;
  const idOf = (exchange: ExchangeView) => exchange[field].id;
  const series = countByDirection(
    briefing,
    words,
    terms.map(({ id }) => id),
    idOf,
  );
  const totals = totalOf(series);
  const count = Math.max(0, ...totals);
  const top = terms[totals.indexOf(count)];
  const labels = terms.map(({ label }) => label);
  const values = joinValues(labels, totals, words);
  return {
    name: `by-${field}`,
    title:
      count === 0 || !top
        ? say(words, 'chart.none', { units })
        : titleFor(top.label, { count, total: exchanges.length }),
    description: capitalise(say(words, `chart.by_${field}_values`, { units, values })),
    note: writeNote(briefing, words, say(words, `chart.by_${field}_basis`, { units })),
    form: 'rows',
    language,
    labels,
    series,
    table: tableOf(say(words, `chart.${field}`), labels, series, words),
  };
}

/** What were the exchanges about? The most frequent kind first. */
export function chartByKind(briefing: Briefing, words: Words): ChartSpec {
  const { kinds, exchanges } = briefing;
  const counts = new Map(kinds.map(({ id }) => [id, exchanges.filter(({ kind }) => kind.id === id).length]));
  const terms = kinds.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return chartByTerm(briefing, words, 'kind', terms, (kind, numbers) =>
    say(words, 'chart.by_kind', { kind, ...numbers }),
  );
}

/** How senior were those who travelled? From the highest rank down. */
export function chartByRank(briefing: Briefing, words: Words): ChartSpec {
  return chartByTerm(briefing, words, 'rank', briefing.ranks, (rank, numbers) =>
    say(words, 'chart.by_rank', { rank, ...numbers }),
  );
}

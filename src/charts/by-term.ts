import type { Term } from '#schema/briefing.ts';
import type { ChartName } from '#schema/chart.ts';
import type { Briefing } from '#model/briefing.ts';
import { capitalise } from '#model/format.ts';
import type { ExchangeView } from '#model/exchange.ts';
import { countByDirection, tableOf, totalOf } from './direction.ts';
import { writeNote } from './note.ts';
import type { ChartSpec } from './spec.ts';

/** Counts exchanges by a list of terms, in the order given, a row each. */
function chartByTerm(
  briefing: Briefing,
  question: {
    name: ChartName;
    heading: string;
    terms: readonly Term[];
    termOf: (exchange: ExchangeView) => Term;
  },
  titleFor: (term: Term, count: number) => string,
): ChartSpec {
  const { name, heading, terms, termOf } = question;
  const series = countByDirection(
    briefing,
    terms.map(({ id }) => id),
    (exchange) => termOf(exchange).id,
  );
  const totals = totalOf(series);
  const most = Math.max(0, ...totals);
  const top = terms[totals.indexOf(most)];
  const labels = terms.map(({ label }) => label);
  return {
    name,
    title: most === 0 || !top ? `No ${briefing.unit.many} on record` : titleFor(top, most),
    description: `${capitalise(briefing.unit.many)} by ${heading.toLowerCase()}: ${labels
      .map((label, index) => `${label} ${totals[index]}`)
      .join(', ')}.`,
    note: writeNote(briefing, `${briefing.unit.many} by ${heading.toLowerCase()} and direction`),
    form: 'rows',
    labels,
    series,
    table: tableOf(heading, labels, series),
  };
}

/** What were the exchanges about? The most frequent kind first. */
export function chartByKind(briefing: Briefing): ChartSpec {
  const counts = new Map(
    briefing.kinds.map(({ id }) => [id, briefing.exchanges.filter(({ kind }) => kind.id === id).length]),
  );
  const terms = briefing.kinds.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return chartByTerm(
    briefing,
    { name: 'by-kind', heading: 'Kind', terms, termOf: ({ kind }) => kind },
    ({ label }, count) => `The most frequent kind was “${label}”: ${count} of ${briefing.exchanges.length}`,
  );
}

/** How senior were those who travelled? From the highest rank down. */
export function chartByRank(briefing: Briefing): ChartSpec {
  return chartByTerm(
    briefing,
    { name: 'by-rank', heading: 'Rank', terms: briefing.ranks, termOf: ({ rank }) => rank },
    ({ label }, count) => `The rank most often sent was “${label}”: ${count} of ${briefing.exchanges.length}`,
  );
}

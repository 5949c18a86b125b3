import type { DocumentView } from './document.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { byId } from './lookup.ts';
import { monthsBetween } from '#model/period.ts';
import type { SourceView } from './source.ts';

/** A month of the period, whether anything happened in it or not. */
export interface MonthView {
  /** Its key: `2024-03`. */
  readonly month: string;
  /** The month in one line; undefined where the month has no file. */
  readonly headline: string | undefined;
  readonly exchanges: readonly ExchangeView[];
  /** The papers that fall into it. */
  readonly documents: readonly DocumentView[];
  /** The sources that the month's narrative cites. */
  readonly cites: readonly SourceView[];
  /** The key of the month before, within the period. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Every month of the period in order, those included in which nothing happened. */
export function viewMonths(
  entries: Entries,
  exchanges: readonly ExchangeView[],
  sources: ReadonlyMap<string, SourceView>,
  documents: readonly DocumentView[],
): MonthView[] {
  const { period } = entries.briefing;
  const written = new Map(entries.months.map((entry) => [entry.month, entry]));
  const happened = Map.groupBy(exchanges, ({ month }) => month);
  return monthsBetween(period.from, period.until).map((month, index, months) => ({
    month,
    headline: written.get(month)?.headline,
    exchanges: happened.get(month) ?? [],
    documents: documents.filter((document) => document.month === month),
    cites: (written.get(month)?.cites ?? []).map((id) => byId(sources, id, `Month ${month}`)),
    previous: months[index - 1],
    next: months[index + 1],
  }));
}

/** Every source that a month's page names: its narrative's, its exchanges' and its papers'. */
export function sourcesOf(month: MonthView): SourceView[] {
  return [
    ...month.cites,
    ...[...month.exchanges, ...month.documents].flatMap(({ citations }) =>
      citations.map(({ source }) => source),
    ),
  ];
}

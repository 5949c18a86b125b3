import type { Addresses } from '#model/address.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { formatMonth } from '#model/say/format.ts';
import { byId } from './lookup.ts';
import { monthsBetween } from '#model/period.ts';
import type { SourceView } from './source.ts';

/** A link to a neighbour. */
export interface Step {
  readonly title: string;
  readonly href: string;
}

/** A month of the period, whether anything happened in it or not. */
export interface MonthView {
  readonly month: string;
  readonly href: string;
  /** "March 2024" */
  readonly name: string;
  /** The month in one line; undefined where the month has no file. */
  readonly headline: string | undefined;
  readonly exchanges: readonly ExchangeView[];
  /** The sources that the month's narrative cites. */
  readonly cites: readonly SourceView[];
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** Every month of the period in order, those included in which nothing happened. */
export function viewMonths(
  entries: Entries,
  exchanges: readonly ExchangeView[],
  sources: ReadonlyMap<string, SourceView>,
  addresses: Addresses,
): MonthView[] {
  const { period, language } = entries.briefing;
  const written = new Map(entries.months.map((entry) => [entry.month, entry]));
  const steps = monthsBetween(period.from, period.until).map((month) => ({
    month,
    title: formatMonth(month, language),
    href: addresses.month(month),
  }));
  const happened = Map.groupBy(exchanges, ({ month }) => month);
  return steps.map(({ month, title, href }, index) => ({
    month,
    href,
    name: title,
    headline: written.get(month)?.headline,
    exchanges: happened.get(month) ?? [],
    cites: (written.get(month)?.cites ?? []).map((id) => byId(sources, id, `Month ${month}`)),
    previous: steps[index - 1],
    next: steps[index + 1],
  }));
}

/** Every source that a month's page names: its narrative's and its exchanges'. */
export function sourcesOf(month: MonthView): SourceView[] {
  return [
    ...month.cites,
    ...month.exchanges.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ];
}

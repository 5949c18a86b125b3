import type { Term } from '#schema/briefing.ts';
import { parseEdtf } from '#schema/edtf.ts';
import type { Query } from '#schema/query.ts';
import type { ExchangeView } from './exchange.ts';
import { firstDay, lastDay } from './period.ts';

function meets(exchange: ExchangeView, query: Query, ranks: readonly Term[]): boolean {
  const { start } = parseEdtf(exchange.when.edtf);
  const level = (id: string) => ranks.findIndex((rank) => rank.id === id);
  const people = [...exchange.ledBy, ...exchange.met];
  return (
    (query.from === undefined || exchange.from.id === query.from) &&
    (query.to === undefined || exchange.to.id === query.to) &&
    (query.year === undefined || exchange.month.startsWith(query.year)) &&
    (query.month === undefined || exchange.month === query.month) &&
    (query.since === undefined || lastDay(start) >= query.since) &&
    (query.until === undefined || firstDay(start) <= query.until) &&
    (query.kind === undefined || exchange.kind.id === query.kind) &&
    (query.rank === undefined || exchange.rank.id === query.rank) &&
    (query.rank_at_least === undefined || level(exchange.rank.id) <= level(query.rank_at_least)) &&
    (query.person === undefined || people.some((person) => person.id === query.person)) &&
    (query.place === undefined || exchange.places.some((place) => place.id === query.place))
  );
}

/** The exchanges that meet every condition of a query, in order of date. `ranks` run from the highest down. */
export function select(
  exchanges: readonly ExchangeView[],
  query: Query,
  ranks: readonly Term[],
): ExchangeView[] {
  return exchanges.filter((exchange) => meets(exchange, query, ranks));
}

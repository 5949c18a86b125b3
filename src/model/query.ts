import type { Term } from '#schema/briefing.ts';
import { firstDay, lastDay } from '#schema/value/calendar.ts';
import { type EdtfPoint, parseEdtf } from '#schema/value/edtf.ts';
import type { Exchange } from '#schema/exchange.ts';
import type { Announced, Query } from '#schema/query.ts';
import { nameAnnounced } from '#model/announced.ts';
import type { ExchangeView } from '#model/view/exchange.ts';

/** The fields of an exchange that a query compares: its date, and the ids that it names. */
export interface Facts {
  /** When it began. */
  readonly start: EdtfPoint;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly rank: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Undefined where nobody has looked into it. */
  readonly announced: Announced | undefined;
}

/** The facts of an exchange as it was written. */
export function factsOf({ date, from, to, kind, rank, led_by, met, places, announced_by }: Exchange): Facts {
  const people = [...led_by, ...met];
  const announced = nameAnnounced(announced_by);
  return { start: parseEdtf(date).start, from, to, kind, rank, people, places, announced };
}

/** Kept, since a briefing asks every exchange about hundreds of queries. */
const known = new WeakMap<ExchangeView, Facts>();

function factsOfView(exchange: ExchangeView): Facts {
  const before = known.get(exchange);
  if (before !== undefined) return before;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const facts = {
    start: exchange.when.start,
    from: exchange.from.id,
    to: exchange.to.id,
    kind: exchange.kind.id,
    rank: exchange.rank.id,
    people: ids([...exchange.ledBy, ...exchange.met]),
    places: ids(exchange.places),
    announced: nameAnnounced(exchange.announcedBy),
  };
  known.set(exchange, facts);
  return facts;
}

/** Whether an exchange meets every condition of a query. `ranks` are the ids from the highest down. */
export function meets(facts: Facts, query: Query, ranks: readonly string[]): boolean {
  const { start } = facts;
  return (
    (query.from === undefined || facts.from === query.from) &&
    (query.to === undefined || facts.to === query.to) &&
    (query.year === undefined || start.text.startsWith(query.year)) &&
    (query.month === undefined || start.text.startsWith(query.month)) &&
    (query.since === undefined || lastDay(start) >= query.since) &&
    (query.until === undefined || firstDay(start) <= query.until) &&
    (query.kind === undefined || facts.kind === query.kind) &&
    (query.rank === undefined || facts.rank === query.rank) &&
    (query.rank_at_least === undefined || ranks.indexOf(facts.rank) <= ranks.indexOf(query.rank_at_least)) &&
    (query.person === undefined || facts.people.includes(query.person)) &&
    (query.place === undefined || facts.places.includes(query.place)) &&
    (query.announced === undefined || facts.announced === query.announced)
  );
}

/** The exchanges that meet every condition of a query, in order of date. `ranks` run from the highest down. */
export function select(
  exchanges: readonly ExchangeView[],
  query: Query,
  ranks: readonly Term[],
): ExchangeView[] {
  const order = ranks.map(({ id }) => id);
  return exchanges.filter((exchange) => meets(factsOfView(exchange), query, order));
}

import type { Party } from '#schema/briefing.ts';
import type { Person } from '#schema/person.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { byId, mapById } from './lookup.ts';
import { orderByName } from '#model/order.ts';

/** How somebody took part in one exchange. */
export interface Attendance {
  readonly exchange: ExchangeView;
  /** `head`: led the delegation that travelled. `host`: was met by it. */
  readonly as: 'head' | 'host';
  /** The office held on that day. */
  readonly office: string;
}

/** A person with every exchange that they led or in which they were met. */
export interface PersonView extends Omit<Person, 'party'> {
  /** For whom they act; undefined for an outsider. */
  readonly party: Party | undefined;
  /** In order of date; empty where no exchange names them. */
  readonly attended: readonly Attendance[];
}

/**
 * Every person of the content, in order of name.
 * @throws when a person names a party that is not there.
 */
export function viewPeople(entries: Entries, exchanges: readonly ExchangeView[]): PersonView[] {
  const parties = mapById(entries.briefing.parties);
  const attended = exchanges.flatMap((exchange) => [
    ...exchange.ledBy.map(({ id, office }) => ({ id, exchange, as: 'head' as const, office })),
    ...exchange.met.map(({ id, office }) => ({ id, exchange, as: 'host' as const, office })),
  ]);
  const byPerson = Map.groupBy(attended, ({ id }) => id);
  return orderByName(entries.people).map(({ party, ...person }) => ({
    ...person,
    party: party === undefined ? undefined : byId(parties, party, `Person ${person.id}`),
    attended: (byPerson.get(person.id) ?? []).map(({ exchange, as, office }) => ({ exchange, as, office })),
  }));
}

/** People in the order in which a reader looks for them: those in most entries first, else as they were. */
export function byAttendance(people: readonly PersonView[]): PersonView[] {
  return people.toSorted((a, b) => b.attended.length - a.attended.length);
}

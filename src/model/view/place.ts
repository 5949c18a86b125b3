import type { Party } from '#schema/briefing.ts';
import type { Place } from '#schema/place.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { byId, mapById } from './lookup.ts';
import { orderByName } from '#model/order.ts';

/** A place with every exchange that happened there. */
export interface PlaceView extends Omit<Place, 'party'> {
  /** In whose territory it lies; undefined where it lies in nobody's. */
  readonly party: Party | undefined;
  /** In order of date; empty where no exchange names it. */
  readonly exchanges: readonly ExchangeView[];
}

/**
 * Every place of the content, in order of name.
 * @throws when a place names a party that is not there.
 */
export function viewPlaces(entries: Entries, exchanges: readonly ExchangeView[]): PlaceView[] {
  const parties = mapById(entries.briefing.parties);
  const visits = exchanges.flatMap((exchange) => exchange.places.map(({ id }) => ({ id, exchange })));
  const byPlace = Map.groupBy(visits, ({ id }) => id);
  return orderByName(entries.places).map(({ party, ...place }) => ({
    ...place,
    party: party === undefined ? undefined : byId(parties, party, `Place ${place.id}`),
    exchanges: (byPlace.get(place.id) ?? []).map(({ exchange }) => exchange),
  }));
}

/** Places in the order in which a reader looks for them: those in most entries first, else as they were. */
export function byVisits(places: readonly PlaceView[]): PlaceView[] {
  return places.toSorted((a, b) => b.exchanges.length - a.exchanges.length);
}

import type { Party } from '#schema/briefing.ts';
import type { Place } from '#schema/place.ts';
import type { ExchangeView } from '#model/view/exchange.ts';

/** A place as far as a map needs it. */
export type Located = Pick<Place, 'id' | 'name' | 'lat' | 'lon'>;

/** A place that has coordinates. */
export interface Mapped extends Located {
  readonly lat: number;
  readonly lon: number;
}

/** A place on the map, and how many delegations of each party stopped there. */
export interface Spot {
  readonly place: Mapped;
  readonly visits: readonly { readonly party: Party; readonly count: number }[];
  readonly total: number;
}

/** Delegations of one party that went to one place from the party's seat. */
export interface Trip {
  readonly party: Party;
  readonly from: Mapped;
  readonly to: Mapped;
  readonly count: number;
}

/** What a map shows, and which of its places it cannot. */
export interface Itinerary {
  /** Those with most visits first; the seats from which trips begin among them. */
  readonly spots: readonly Spot[];
  /** Those with most delegations first. */
  readonly trips: readonly Trip[];
  readonly unmapped: readonly Located[];
}

function isMapped(place: Located): place is Mapped {
  return place.lat !== undefined && place.lon !== undefined;
}

/**
 * The places where delegations stopped, and the trips that led there. A trip begins at its party's `home`, and is left
 * out where the party names none or stays at home: nothing is guessed.
 * @param places all places of the briefing, in which the parties' homes are looked up.
 */
export function planItinerary(exchanges: readonly ExchangeView[], places: readonly Located[]): Itinerary {
  const stops = exchanges.flatMap((exchange) =>
    exchange.places.map((place) => ({ place, party: exchange.from })),
  );
  const spots = [...Map.groupBy(stops, ({ place }) => place).entries()].map(([place, here]) => {
    const parties = [...Map.groupBy(here, ({ party }) => party).entries()];
    return {
      place,
      visits: parties.map(([party, theirs]) => ({ party, count: theirs.length })),
      total: here.length,
    };
  });
  const mapped = spots.flatMap(({ place, ...rest }) => (isMapped(place) ? [{ place, ...rest }] : []));
  const homeOf = ({ home }: Party) => places.find(({ id }) => id === home);
  const trips = mapped.flatMap(({ place, visits }) =>
    visits.flatMap(({ party, count }) => {
      const from = homeOf(party);
      return from !== undefined && isMapped(from) && from.id !== place.id
        ? [{ party, from, to: place, count }]
        : [];
    }),
  );
  const seen = new Set(mapped.map(({ place }) => place.id));
  const seats = new Map(trips.map(({ from }) => [from.id, from]));
  const idle = [...seats.values()].filter(({ id }) => !seen.has(id));
  return {
    spots: [...mapped, ...idle.map((place) => ({ place, visits: [], total: 0 }))].toSorted(
      (a, b) => b.total - a.total || (a.place.id < b.place.id ? -1 : 1),
    ),
    trips: trips.toSorted((a, b) => b.count - a.count || (a.to.id < b.to.id ? -1 : 1)),
    unmapped: spots.map(({ place }) => place).filter((place) => !isMapped(place)),
  };
}

import type { GeoProjection } from 'd3-geo';
import type { Party } from '#schema/briefing.ts';
import { measureText } from '#charts/draw/measure.ts';
import { drawLand } from './land.ts';
import { type Label, placeLabels } from './label.ts';
import { projectPlaces, type Size } from './projection.ts';
import type { Itinerary, Mapped, Spot, Trip } from './trip.ts';

/** The size of the letters on a map, in its own units. */
export const LETTERS = 14;

/** A bow from a party's seat to a place. */
export interface Bow {
  readonly party: Party;
  /** The `d` of its path. */
  readonly path: string;
  readonly width: number;
}

/** A place as it is drawn. */
export interface Dot extends Spot {
  readonly x: number;
  readonly y: number;
  /** Where its name stands; undefined where there is no room for it. */
  readonly label: Label | undefined;
}

/** A map, laid out. */
export interface MapLayout extends Size {
  /** The `d` of the land; empty where none is drawn. */
  readonly land: string;
  readonly bows: readonly Bow[];
  readonly dots: readonly Dot[];
}

/** How far a bow is bent, as a share of its length and at the most. */
const BEND = 0.26;
const DEEPEST = 52;

const round = (value: number) => Math.round(value * 10) / 10;

function locate(projection: GeoProjection, place: Mapped): readonly [x: number, y: number] {
  const point = projection([place.lon, place.lat]);
  if (point === null) throw new Error(`Place ${place.id} lies where no map of its neighbours reaches.`);
  return [round(point[0]), round(point[1])];
}

/** Bent to the right of its direction, so that there and back are two bows. Its width follows the count. */
function bend(projection: GeoProjection, { party, from, to, count }: Trip): Bow {
  const [[startX, startY], [endX, endY]] = [locate(projection, from), locate(projection, to)];
  const [acrossX, acrossY] = [endX - startX, endY - startY];
  const length = Math.hypot(acrossX, acrossY);
  const depth = length === 0 ? 0 : Math.min(DEEPEST, length * BEND) / length;
  const x = Math.round((startX + endX) / 2 - acrossY * depth);
  const y = Math.round((startY + endY) / 2 + acrossX * depth);
  const width = round(1 + 0.75 * Math.sqrt(count));
  return { party, path: `M${startX} ${startY}Q${x} ${y} ${endX} ${endY}`, width };
}

/** The words beside a dot: its name, and how many delegations stopped there. */
export function nameSpot({ place, total }: Spot, print: (count: number) => string): string {
  return total === 0 ? place.name : `${place.name} ${print(total)}`;
}

/**
 * Lays out the map of an itinerary; undefined where none of its places has coordinates.
 * @param print a number as the language writes it.
 */
export function layMap(
  itinerary: Itinerary,
  size: Size,
  print: (count: number) => string,
): MapLayout | undefined {
  const { spots, trips } = itinerary;
  if (spots.length === 0) return undefined;
  const projection = projectPlaces(itinerary, size);
  const points = spots.map((spot) => {
    const [x, y] = locate(projection, spot.place);
    return { ...spot, x, y, width: measureText(nameSpot(spot, print), LETTERS) };
  });
  const labels = placeLabels(points, size);
  return {
    ...size,
    land: drawLand(projection),
    bows: trips.map((trip) => bend(projection, trip)),
    dots: points.map(({ width: _, ...point }, index) => ({ ...point, label: labels[index] })),
  };
}

import { geoAzimuthalEquidistant, geoCentroid, type GeoProjection } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { Itinerary, Mapped } from './trip.ts';

/** The size of a drawing, in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Units to the radian at which one place alone is shown: some 1,500 km across on a wide map. */
const NEAR = 2_600;
/** How much of the width and of the height is kept free for names at the edges. */
const MARGIN = 0.11;

const pointOf = ({ lon, lat }: Mapped): [number, number] => [lon, lat];

function gather({ spots, trips }: Itinerary): FeatureCollection {
  const geometries = [
    ...spots.map(({ place }) => ({ type: 'Point' as const, coordinates: pointOf(place) })),
    ...trips.map(({ from, to }) => ({
      type: 'LineString' as const,
      coordinates: [pointOf(from), pointOf(to)],
    })),
  ];
  const features = geometries.map((geometry) => ({ type: 'Feature' as const, geometry, properties: {} }));
  return { type: 'FeatureCollection', features };
}

/**
 * The projection of a map: equidistant from the middle of its places, so that it suits any part of the world, and as
 * near as shows them all. Places that all but coincide are shown as one place is.
 */
export function projectPlaces(itinerary: Itinerary, { width, height }: Size): GeoProjection {
  const points = itinerary.spots.map(({ place }) => pointOf(place));
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const [x, y] = [width * MARGIN, height * MARGIN];
  const projection = geoAzimuthalEquidistant().rotate([-lon, -lat]).precision(0.4);
  projection.fitExtent(
    [
      [x, y],
      [width - x * 1.6, height - y],
    ],
    gather(itinerary),
  );
  const isOne = new Set(points.map((point) => point.join())).size === 1;
  if (isOne || !Number.isFinite(projection.scale()))
    projection.scale(NEAR).translate([width / 2, height / 2]);
  // A little more than the drawing, or the edges of the land would be seen.
  return projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The land of the earth at 1:50 million, of Natural Earth, without a border. https://github.com/topojson/world-atlas
 */
const LAND = 'world-atlas/land-50m.json';
/** The bend of a coast that is left out, and the island that is, in square units of the drawing. */
const BEND = 2;
const ISLAND = 5;
/** Units to the radian beyond which coasts at 1:50 million are wrong by more than their line. */
const NEAREST = 12_000;

type Land = Topology<{ land: GeometryCollection }>;
type Point = readonly [x: number, y: number];

let weighed: ReturnType<typeof presimplify<{ land: GeometryCollection }>> | undefined;

/** The land with the weight of each bend, read once. */
function weighLand() {
  const path = createRequire(import.meta.url).resolve(LAND);
  weighed ??= presimplify(JSON.parse(readFileSync(path, 'utf8')) as Land, sphericalTriangleArea);
  return weighed;
}

/** The rings of the land as they are drawn. */
function projectLand(projection: GeoProjection): Point[][] {
  const topology = simplify(weighLand(), BEND / projection.scale() ** 2);
  const rings: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(feature(topology, topology.objects.land));
  return rings;
}

function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** A ring in whole units, each step told from the one before. */
function printRing(ring: readonly Point[]): string {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = points.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    return x === beforeX && y === beforeY ? [] : [`${x - beforeX} ${y - beforeY}`];
  });
  const [[x, y] = [0, 0]] = points;
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** The land within a drawing as the `d` of a path; empty where it is too near for coasts to be right. */
export function drawLand(projection: GeoProjection): string {
  if (projection.scale() > NEAREST) return '';
  return projectLand(projection)
    .filter((ring) => areaOf(ring) >= ISLAND)
    .map(printRing)
    .join('');
}

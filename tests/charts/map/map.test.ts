import { describe, expect, test } from 'vitest';
import { layMap } from '#charts/map/map.ts';
import type { Itinerary } from '#charts/map/trip.ts';

const SIZE = { width: 680, height: 380 };

/** An itinerary of places alone, each visited as often as its position from the end. */
function placesAt(points: Readonly<Record<string, readonly [lat: number, lon: number]>>): Itinerary {
  const all = Object.entries(points);
  const spots = all.map(([name, [lat, lon]], index) => ({
    place: { id: name.toLowerCase(), name, lat, lon },
    visits: [],
    total: all.length - index,
  }));
  return { spots, trips: [], unmapped: [] };
}

const lay = (itinerary: Itinerary) => {
  const map = layMap(itinerary, SIZE, String);
  if (map === undefined) throw new Error('There is no map.');
  return map;
};

const WORLD = {
  'one place': { Perm: [58.01, 56.25] },
  'places across the antimeridian': { Nome: [64.5, -165.4], Anadyr: [64.73, 177.5], Suva: [-18.14, 178.44] },
  'places of one coast': { Oslo: [59.91, 10.75], Bergen: [60.39, 5.32], Hamar: [60.79, 11.07] },
  'the ends of the earth': { Quito: [-0.2, -78.5], Singapore: [1.35, 103.8], Nairobi: [-1.3, 36.8] },
} as const;

describe.each(Object.entries(WORLD))('%s', (_name, points) => {
  const map = lay(placesAt(points));

  test('all lie within the drawing, each with its name', () => {
    for (const { x, y, label } of map.dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
      expect(label).toBeDefined();
    }
  });

  test('land is drawn within the drawing, in whole units', () => {
    expect(map.land).toMatch(/^M-?\d+ -?\d+l[-\d ]+z/);
    expect(map.land).not.toContain('.');
    const starts = [...map.land.matchAll(/M(-?\d+) (-?\d+)/g)];
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThanOrEqual(-2);
      expect(Number(x)).toBeLessThanOrEqual(SIZE.width + 2);
      expect(Number(y)).toBeGreaterThanOrEqual(-2);
      expect(Number(y)).toBeLessThanOrEqual(SIZE.height + 2);
    }
  });
});

test('the quays of one harbour lie apart, on a map without a coast that would be wrong', () => {
  const map = lay(placesAt({ North: [51.95, 4.05], South: [51.94, 4.06], Old: [51.945, 4.04] }));
  expect(map.land).toBe('');
  const [north, south] = map.dots;
  expect(Math.hypot((north?.x ?? 0) - (south?.x ?? 0), (north?.y ?? 0) - (south?.y ?? 0))).toBeGreaterThan(
    50,
  );
});

test('places that all but coincide are dots with names that do not meet', () => {
  const points = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`Place ${index}`, [50 + index / 50, 10 + (index % 5) / 40]]),
  ) as Record<string, [number, number]>;
  const { dots } = lay(placesAt(points));
  const named = dots.filter(({ label }) => label !== undefined);
  expect(named.length).toBeGreaterThan(3);
  expect(named[0]?.place.name).toBe('Place 0');
  const tops = named.map(({ label }) => [label?.x ?? 0, label?.y ?? 0] as const);
  for (const [index, [x, y]] of tops.entries())
    for (const [otherX, otherY] of tops.slice(index + 1))
      expect(Math.abs(x - otherX) > 8 || Math.abs(y - otherY) >= 17).toBe(true);
});

test('a briefing without a mapped place has no map', () => {
  expect(layMap(placesAt({}), SIZE, String)).toBeUndefined();
});

test('there and back are two bows, and the more often travelled is the broader', () => {
  const a = { id: 'a', name: 'A', lat: 50, lon: 0 };
  const b = { id: 'b', name: 'B', lat: 50, lon: 20 };
  const party = { id: 'p', name: 'P', slot: 1 };
  const spots = [a, b].map((place) => ({ place, visits: [], total: 1 }));
  const trips = [
    { party, from: a, to: b, count: 9 },
    { party: { ...party, slot: 2 }, from: b, to: a, count: 1 },
  ];
  const [there, back] = lay({ spots, trips, unmapped: [] }).bows;
  const middle = (path = '') => Number(/Q\S+ (\S+)/.exec(path)?.[1]);
  expect(middle(there?.path)).not.toBe(middle(back?.path));
  expect(there?.width ?? 0).toBeGreaterThan(back?.width ?? 0);
});

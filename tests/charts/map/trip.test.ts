import { expect, test } from 'vitest';
import { planItinerary } from '#charts/map/trip.ts';
import { HARBOUR, OUTBREAK, readBriefing } from '../../briefing.ts';

const harbour = readBriefing(HARBOUR);

test('a place counts each delegation that stopped there, by party, the most visited first', () => {
  const { spots } = planItinerary(harbour.exchanges, harbour.places);
  const totals = spots.map(({ total }) => total);
  expect(totals.length).toBeGreaterThan(1);
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  for (const { place, visits, total } of spots) {
    const there = harbour.exchanges.filter(({ places }) => places.some(({ id }) => id === place.id));
    expect(total).toBe(there.length);
    for (const { party, count } of visits)
      expect(count).toBe(there.filter(({ from }) => from.id === party.id).length);
  }
});

test('a place without coordinates is named apart, and not drawn', () => {
  const { spots, unmapped } = planItinerary(harbour.exchanges, harbour.places);
  const shown = new Set(harbour.exchanges.flatMap(({ places }) => places.map(({ id }) => id)));
  expect([...spots.map(({ place }) => place.id), ...unmapped.map(({ id }) => id)].toSorted()).toEqual(
    [...shown].toSorted(),
  );
  expect(unmapped.every(({ lat }) => lat === undefined)).toBe(true);
});

test('no trip is drawn from a party that names no home', () => {
  expect(planItinerary(harbour.exchanges, harbour.places).trips).toEqual([]);
});

test('a trip begins at the home of the party that travels, and none leads home', () => {
  const home = harbour.places.find(({ lat }) => lat !== undefined)?.id;
  const exchanges = harbour.exchanges.map((exchange) => ({ ...exchange, from: { ...exchange.from, home } }));
  const { trips, spots } = planItinerary(exchanges, harbour.places);
  expect(trips.length).toBeGreaterThan(0);
  for (const trip of trips) {
    expect(trip.from.id).toBe(home);
    expect(trip.to.id).not.toBe(home);
  }
  expect(spots.map(({ place }) => place.id)).toContain(home);
});

test('a briefing whose places have no coordinates has no spots', () => {
  const outbreak = readBriefing(OUTBREAK);
  const exchanges = outbreak.exchanges.map((exchange) => ({
    ...exchange,
    places: exchange.places.map(({ id, name, native }) => ({ id, name, native })),
  }));
  expect(planItinerary(exchanges, outbreak.places).spots).toEqual([]);
});

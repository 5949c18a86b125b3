import { expect, test } from 'vitest';
import { joinBriefing } from '#model/view/briefing.ts';
import { HARBOUR, readBriefing, readEntries } from '../../briefing.ts';

const { places, exchanges, parties } = readBriefing(HARBOUR);
const placeOf = (id: string) => places.find((place) => place.id === id);

test('a place has every exchange that happened there, in order of date', () => {
  expect(placeOf('quelby')?.exchanges).toEqual([exchanges[2], exchanges[3]]);
  expect(placeOf('quelby')?.exchanges[0]).toBe(exchanges[2]);
  expect(placeOf('ostmere')?.exchanges.map(({ id }) => id)).toEqual(['2031-05-ferro-ostmere']);
});

test('an exchange with two places is one of each', () => {
  const entries = readEntries(HARBOUR);
  const months = entries.months.map((month) => ({
    ...month,
    exchanges: month.exchanges.map((exchange) => ({ ...exchange, places: ['ostmere', 'quelby'] })),
  }));
  const joined = joinBriefing({ ...entries, months });
  expect(joined.places.map(({ id, exchanges }) => [id, exchanges.length])).toEqual([
    ['ostmere', 4],
    ['quelby', 4],
    ['sunder-rock', 0],
  ]);
});

test('a place has its party, its coordinates where there are any, and its names in other scripts', () => {
  expect(placeOf('quelby')).toMatchObject({ lat: 47.62, lon: -32.4, native: ['Квелби'], party: parties[1] });
  expect(placeOf('sunder-rock')?.party).toBeUndefined();
  expect(placeOf('sunder-rock')?.lat).toBeUndefined();
});

import { expect, test } from 'vitest';
import { chartTravellers } from '#charts/question/travellers.ts';
import { joinBriefing } from '#model/view/briefing.ts';
import { HARBOUR, readEntries, readFace } from '../../briefing.ts';

const entries = readEntries(HARBOUR);
const { words } = readFace(HARBOUR);

/** The chart of a record in which every exchange is led by the first and meets the others of a list. */
function chart(...visits: readonly (readonly [leader: string, ...hosts: string[]])[]) {
  const [month] = entries.months;
  const [pattern] = month?.exchanges ?? [];
  if (month === undefined || pattern === undefined) throw new Error('The fixture has no exchange.');
  const exchanges = visits.map(([leader, ...hosts], index) => ({
    ...pattern,
    id: `2031-05-visit-${index}`,
    led_by: [leader],
    met: hosts,
    as: Object.fromEntries([leader, ...hosts].map((id) => [id, `Office of visit ${index}`])),
  }));
  const settings = {
    ...entries.briefing,
    key_points: entries.briefing.key_points.map((point) => ({ ...point, on: [] })),
  };
  const months = [{ ...month, exchanges }];
  return chartTravellers(
    joinBriefing({ ...entries, briefing: settings, months, chapters: [], claims: [] }),
    words,
  );
}

test('who is on record most often comes first; of those alike, who led more; of those alike in both, by name', () => {
  const { labels } = chart(
    ['marsk', 'tallow', 'oke'],
    ['marsk', 'tallow', 'oke'],
    ['oke'],
    ['tallow', 'oke'],
  );
  expect(labels).toEqual(['Bram Oke', 'Edda Tallow', 'Jory Marsk']);
  expect(chart(['tallow', 'oke'], ['oke', 'tallow']).labels).toEqual(['Bram Oke', 'Edda Tallow']);
  expect(chart(['tallow', 'oke'], ['marsk', 'tallow'], ['marsk', 'oke']).labels).toEqual([
    'Jory Marsk',
    'Edda Tallow',
    'Bram Oke',
  ]);
});

test('each exchange has a mark in the column of its month, a dot for who led and a ring for who was met', () => {
  const { series, columns, title } = chart(['marsk', 'tallow'], ['marsk', 'tallow']);
  expect(columns).toEqual(['May']);
  expect(series.map(({ mark, places }) => [mark, places])).toEqual([
    ['dot', [[0, 0], []]],
    ['ring', [[], [0, 0]]],
  ]);
  expect(title).toBe('Jory Marsk and Edda Tallow travelled or hosted most often: 2 times each');
});

test('whoever is on record once is left out', () => {
  expect(chart(['marsk', 'tallow']).title).toBe('Nobody is on record more than once');
  expect(chart(['marsk', 'tallow'], ['marsk', 'oke']).labels).toEqual(['Jory Marsk']);
});

test('the table has the office of the first time on record', () => {
  expect(chart(['marsk'], ['oke', 'marsk']).table.rows).toEqual([['Jory Marsk, Office of visit 0', 1, 1]]);
});

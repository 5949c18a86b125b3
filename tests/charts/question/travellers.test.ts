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

test('who led most comes first; of those who led as often, who met more; of those alike in both, by name', () => {
  const { labels } = chart(
    ['marsk', 'tallow', 'oke'],
    ['marsk', 'tallow', 'oke'],
    ['oke'],
    ['tallow', 'oke'],
  );
  expect(labels).toEqual(['Jory Marsk', 'Bram Oke', 'Edda Tallow']);
  const visits = [
    ['tallow', 'oke'],
    ['oke', 'tallow'],
    ['marsk', 'tallow'],
  ] as const;
  expect(chart(...visits).labels).toEqual(['Edda Tallow', 'Bram Oke']);
  expect(chart(['tallow', 'oke'], ['oke', 'tallow']).labels).toEqual(['Bram Oke', 'Edda Tallow']);
});

test('whoever is on record once is left out', () => {
  expect(chart(['marsk', 'tallow'], ['marsk', 'oke']).labels).toEqual(['Jory Marsk']);
});

test('the table has the office of the first time on record', () => {
  expect(chart(['marsk'], ['oke', 'marsk']).table.rows).toEqual([['Jory Marsk, Office of visit 0', 1, 1]]);
});

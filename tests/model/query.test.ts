import { expect, test } from 'vitest';
import type { Query } from '#schema/query.ts';
import { find } from '#model/view/briefing.ts';
import { factsOf, meets } from '#model/query.ts';
import { HARBOUR, OUTBREAK, readBriefing, readEntries } from '../briefing.ts';

const briefing = readBriefing(HARBOUR);

test.each<[Query, number]>([
  [{}, 4],
  [{ from: 'line' }, 2],
  [{ from: 'line', to: 'port' }, 1],
  [{ year: '2031' }, 4],
  [{ year: '2030' }, 0],
  [{ month: '2031-05' }, 4],
  [{ until: '2031-05-06' }, 2],
  [{ since: '2031-05-20' }, 2],
  [{ kind: 'talks' }, 2],
  [{ rank: 'staff' }, 1],
  [{ rank_at_least: 'deputy' }, 3],
  [{ person: 'ferro' }, 2],
  [{ place: 'quelby' }, 2],
  [{ announced: 'both' }, 0],
])('%j finds %i', (query, count) => {
  expect(find(briefing, query)).toHaveLength(count);
});

test('a query finds what both, one or neither announced, and not what nobody has looked into', () => {
  const outbreak = readBriefing(OUTBREAK);
  const found = (['both', 'one', 'neither'] as const).map(
    (announced) => find(outbreak, { announced }).length,
  );
  expect(found).toEqual([1, 1, 1]);
});

test('an exchange as written meets what its view meets', () => {
  const { months, briefing: settings } = readEntries(OUTBREAK);
  const outbreak = readBriefing(OUTBREAK);
  const ranks = settings.ranks.map(({ id }) => id);
  const written = months.flatMap(({ exchanges }) => exchanges);
  for (const query of [
    { year: '2035' },
    { month: '2034-11' },
    { person: 'whitlow' },
    { rank_at_least: 'scientist' },
    { announced: 'neither' },
  ] as const) {
    const ids = written.filter((exchange) => meets(factsOf(exchange), query, ranks)).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids).toEqual(find(outbreak, query).map(({ id }) => id));
  }
});

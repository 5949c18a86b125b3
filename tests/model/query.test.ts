import { expect, test } from 'vitest';
import type { Query } from '#schema/query.ts';
import { find } from '#model/view/briefing.ts';
import { factsOf, meets } from '#model/query.ts';
import { HARBOUR, readBriefing, readEntries } from '../briefing.ts';

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
])('%j finds %i', (query, count) => {
  expect(find(briefing, query)).toHaveLength(count);
});

test('an exchange as written meets what its view meets', () => {
  const { months, briefing: settings } = readEntries(HARBOUR);
  const ranks = settings.ranks.map(({ id }) => id);
  const written = months.flatMap(({ exchanges }) => exchanges);
  for (const query of [
    { year: '2031' },
    { month: '2031-05' },
    { person: 'marsk' },
    { rank_at_least: 'deputy' },
  ]) {
    const ids = written.filter((exchange) => meets(factsOf(exchange), query, ranks)).map(({ id }) => id);
    expect(ids).toEqual(find(briefing, query).map(({ id }) => id));
  }
});

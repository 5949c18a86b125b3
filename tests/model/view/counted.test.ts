import { describe, expect, test } from 'vitest';
import { slugOf } from '#model/query-slug.ts';
import { listQueries } from '#model/view/counted.ts';
import { HARBOUR, readBriefing, readEntries } from '../../briefing.ts';

const entries = readEntries(HARBOUR);

describe(listQueries, () => {
  test('gathers what front page, prose and claims ask, each once, but not the whole', () => {
    expect(listQueries(entries).map(slugOf)).toEqual([
      'from-line',
      'from-line-month-2031-05',
      'from-port-to-union-kind-talks',
      'from-union-kind-training',
      'month-2031-05',
      'month-2031-05-rank-at-least-deputy',
      'rank-staff',
    ]);
  });

  test('names both queries where two would share a page', () => {
    const [chapter] = entries.chapters;
    if (chapter === undefined) throw new Error('The fixture has no chapter.');
    const queries = [{ from: 'a-to-b' }, { from: 'a', to: 'b' }];
    expect(() => listQueries({ ...entries, chapters: [{ ...chapter, queries }] })).toThrow(
      '{"from":"a-to-b"} and {"from":"a","to":"b"} would share the page /exchanges/from-a-to-b/',
    );
  });
});

test('a page lists just the exchanges that its query counts', () => {
  const page = readBriefing(HARBOUR).counted.find(({ slug }) => slug === 'from-line');
  expect(page?.query).toEqual({ from: 'line' });
  expect(page?.exchanges.map(({ id }) => id)).toEqual(['2031-05-ferro-ostmere', '2031-05-ferro-quelby']);
});

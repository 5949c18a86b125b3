import { describe, expect, test } from 'vitest';
import { sheetAddresses, siteAddresses } from '#model/address.ts';
import { slugOf } from '#model/query-slug.ts';
import { hrefOfQuery, listQueries, nameConditions } from '#model/view/counted.ts';
import { HARBOUR, readBriefing, readEntries } from '../../briefing.ts';

const entries = readEntries(HARBOUR);

describe(hrefOfQuery, () => {
  test('leads to the page of the query, and to the list of all without a condition', () => {
    const addresses = siteAddresses('/x/');
    expect(hrefOfQuery({ from: 'line' }, addresses)).toBe('/x/exchanges/from-line/');
    expect(hrefOfQuery({}, addresses)).toBe('/x/exchanges/');
  });

  test('leads nowhere on the sheet', () => {
    expect(hrefOfQuery({ from: 'line' }, sheetAddresses('/'))).toBeUndefined();
  });
});

describe(nameConditions, () => {
  test.each([
    [{ from: 'line', year: '2031' }, 'from Vellin Line, 2031'],
    [{ to: 'port', month: '2031-05' }, 'to Ostmere Port Authority, May 2031'],
    [{ kind: 'talks', rank: 'head' }, 'Talks, Heads'],
    [{ rank_at_least: 'deputy' }, 'Deputies or above'],
    [{ person: 'ferro', place: 'quelby' }, 'with Ines Ferro, in Quelby'],
    [{ since: '2031-05-02' }, 'since 2 May 2031'],
    [{ until: '2031-05-11' }, 'until 11 May 2031'],
    [{ since: '2031-05-02', until: '2031-05-11' }, '2–11 May 2031'],
  ])('says %j in the names of the content', (query, words) => {
    expect(nameConditions(query, entries, { language: 'en-GB', own: {} })).toBe(words);
  });
});

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

test('a page lists just the exchanges that its query counts, and says how many of all', () => {
  const page = readBriefing(HARBOUR).counted.find(({ slug }) => slug === 'from-line');
  expect(page?.title).toBe('Visits: from Vellin Line');
  expect(page?.lead).toMatch(/^2 visits of 4 on record\. One delegation is one visit/);
  expect(page?.exchanges.map(({ id }) => id)).toEqual(['2031-05-ferro-ostmere', '2031-05-ferro-quelby']);
});

import { describe, expect, test } from 'vitest';
import { introduceCounted, nameConditions, nameCounted } from '#model/say/counted.ts';
import { byId } from '#model/view/lookup.ts';
import { HARBOUR, readBriefing } from '../../briefing.ts';

const briefing = readBriefing(HARBOUR);
const words = { language: 'en-GB', own: {} };

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
  ])('says %j in the names of the content', (query, conditions) => {
    expect(nameConditions(query, briefing, words)).toBe(conditions);
  });
});

test('a page says what it counts, how many of all, and by which rule', () => {
  const page = byId(new Map(briefing.counted.map((item) => [item.slug, item])), 'from-line', 'Test');
  expect(nameCounted(page, briefing, words)).toBe('Visits: from Vellin Line');
  expect(introduceCounted(page, briefing, words)).toMatch(
    /^2 visits of 4 on record\. One delegation is one visit/,
  );
});

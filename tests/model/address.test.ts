import { describe, expect, test } from 'vitest';
import { anchorOf, type Listed, sheetHref, siteHref, type Thing } from '#model/address.ts';

const THINGS: readonly (readonly [Thing, string, string])[] = [
  [{ page: '/data/exchanges.csv' }, '/x/data/exchanges.csv', '/x/data/exchanges.csv'],
  [
    { exchange: { id: '2031-05-a-visit', month: '2031-05' } },
    '/x/months/2031-05/#2031-05-a-visit',
    '#2031-05-a-visit',
  ],
  [{ month: '2031-05' }, '/x/months/2031-05/', '#month-2031-05'],
  [{ chapter: { id: 'berths' } }, '/x/chapters/berths/', '#chapter-berths'],
  [{ source: { id: 'letter' } }, '/x/sources/#source-letter', '#source-letter'],
  [{ claim: { id: 'three' } }, '/x/method/#claim-three', '#claim-three'],
  [{ method: 'whole' }, '/x/method/', '#method'],
  [{ method: 'rules' }, '/x/method/', '#rules'],
];

const LISTED: readonly (readonly [Listed, string])[] = [
  [{ query: { from: 'line' } }, '/x/exchanges/from-line/'],
  [{ query: {} }, '/x/exchanges/'],
  [{ person: { id: 'ferro' } }, '/x/people/ferro/'],
  [{ place: { id: 'quelby' } }, '/x/places/quelby/'],
];

describe('an address', () => {
  test.each(THINGS)(
    'of %j leads to a page of the site, and to a place on the sheet',
    (thing, site, sheet) => {
      expect(siteHref('/x/')(thing)).toBe(site);
      expect(siteHref('/x')(thing)).toBe(site);
      expect(sheetHref('/x/')(thing)).toBe(sheet);
    },
  );

  test.each(LISTED)('of %j leads to a page of the site, and nowhere on the sheet', (thing, site) => {
    expect(siteHref('/x/')(thing)).toBe(site);
    expect(sheetHref('/x/')(thing)).toBeUndefined();
  });

  test('on the sheet is the id of the element', () => {
    for (const [thing, , sheet] of THINGS) if (!('page' in thing)) expect(`#${anchorOf(thing)}`).toBe(sheet);
  });
});

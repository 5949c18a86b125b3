import { describe, expect, test } from 'vitest';
import { joinBriefing } from '#model/view/briefing.ts';
import { sheetAddresses, siteAddresses } from '#model/address.ts';
import { HARBOUR, LAKE, OUTBREAK, readBriefing, readEntries } from '../../briefing.ts';

const harbour = readBriefing(HARBOUR);

describe(joinBriefing, () => {
  test('is frozen to its depths', () => {
    expect(Object.isFrozen(harbour.exchanges[0]?.citations[0]?.source)).toBe(true);
  });

  test('prints the office held on the day', () => {
    const offices = harbour.exchanges.flatMap(({ ledBy, when }) =>
      ledBy.filter(({ id }) => id === 'ferro').map(({ office }) => [when.start, office]),
    );
    expect(offices).toEqual([
      ['2031-05-06', 'Deputy Director of the Vellin Line'],
      ['2031-05-20', 'Director of the Vellin Line'],
    ]);
  });

  test('counts copies of one text as one origin', () => {
    const origins = harbour.exchanges.map(({ citations, origins }) => [citations.length, origins]);
    expect(origins).toEqual([
      [1, 1],
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  test('fills counts into the texts of the front page', () => {
    expect(harbour.bottomLine.text).toBe(
      'The three bodies exchanged 4 visits in May 2031, of which 2 were made by the Vellin Line.',
    );
    expect(harbour.bottomLine.segments.filter(({ href }) => href !== undefined)).toEqual([
      { text: '4', href: '/exchanges/' },
      { text: '2', href: '/exchanges/from-line/' },
    ]);
  });

  test('links months to their neighbours', () => {
    const { months } = readBriefing(OUTBREAK);
    expect(months[0]?.previous).toBeUndefined();
    expect(months[0]?.next?.title).toBe('December 2034');
    expect(months.at(-1)?.next).toBeUndefined();
  });

  test('leads to pages on the site, and to places on the sheet', () => {
    const entries = readEntries(HARBOUR);
    const href = (briefing: ReturnType<typeof joinBriefing>) => briefing.exchanges[0]?.href;
    expect(href(joinBriefing(entries, siteAddresses('/x/')))).toBe(
      `/x/months/2031-05/#${harbour.exchanges[0]?.id}`,
    );
    expect(href(joinBriefing(entries, sheetAddresses('/x/')))).toBe(`#${harbour.exchanges[0]?.id}`);
  });

  test('does not depend on the order of its entries', () => {
    const entries = readEntries(LAKE);
    const turned = {
      ...entries,
      months: entries.months.toReversed(),
      people: entries.people.toReversed(),
      sources: entries.sources.toReversed(),
      chapters: entries.chapters.toReversed(),
    };
    expect(JSON.stringify(joinBriefing(turned, siteAddresses('/')))).toBe(JSON.stringify(readBriefing(LAKE)));
  });
});

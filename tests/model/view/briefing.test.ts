import { describe, expect, test } from 'vitest';
import { joinBriefing } from '#model/view/briefing.ts';
import { HARBOUR, LAKE, OUTBREAK, readBriefing, readEntries } from '../../briefing.ts';

const harbour = readBriefing(HARBOUR);

describe(joinBriefing, () => {
  test('is frozen to its depths', () => {
    expect(Object.isFrozen(harbour.exchanges[0]?.citations[0]?.source)).toBe(true);
  });

  test('prints the office held on the day', () => {
    const offices = harbour.exchanges.flatMap(({ ledBy, when }) =>
      ledBy.filter(({ id }) => id === 'ferro').map(({ office }) => [when.start.text, office]),
    );
    expect(offices).toEqual([
      ['2031-05-06', 'Deputy Director of the Vellin Line'],
      ['2031-05-20', 'Director of the Vellin Line'],
    ]);
  });

  test('fills counts into the texts of the front page', () => {
    expect(harbour.bottomLine).toEqual([
      'The three bodies exchanged ',
      { query: {}, count: 4 },
      ' visits in May 2031, of which ',
      { query: { from: 'line' }, count: 2 },
      ' were made by the Vellin Line.',
    ]);
  });

  test('sets the quotation marks of its texts as their language does', () => {
    expect(harbour.exchanges[0]?.title).toContain('Vellin Line’s');
  });

  test('reads the dates of exchanges, claims and sources', () => {
    expect(harbour.exchanges.map(({ when: { start, end } }) => [start.text, end?.text])).toEqual([
      ['2031-05', '2031-05'],
      ['2031-05-06', '2031-05-08'],
      ['2031-05-12', '2031-05-12'],
      ['2031-05-20', undefined],
    ]);
    expect(harbour.claims[0]?.on.start).toEqual({ text: '2031-05-31', precision: 'day', approximate: false });
    expect(harbour.sources[0]?.published?.start.text).toBe('2031-05-30');
  });

  test('links months to their neighbours', () => {
    const { months } = readBriefing(OUTBREAK);
    expect(months[0]?.previous).toBeUndefined();
    expect(months[0]?.next).toBe('2034-12');
    expect(months.at(-1)?.next).toBeUndefined();
  });

  test('does not depend on the order of its entries', () => {
    const entries = readEntries(LAKE);
    const turned = {
      ...entries,
      months: entries.months.toReversed(),
      people: entries.people.toReversed(),
      places: entries.places.toReversed(),
      sources: entries.sources.toReversed(),
      chapters: entries.chapters.toReversed(),
    };
    expect(JSON.stringify(joinBriefing(turned))).toBe(JSON.stringify(readBriefing(LAKE)));
  });
});

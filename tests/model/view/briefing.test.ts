import { describe, expect, test } from 'vitest';
import { find, joinBriefing } from '#model/view/briefing.ts';
import { CONTENT, HARBOUR, readBriefing, readEntries } from '../../briefing.ts';

const record = readBriefing(CONTENT);
const harbour = readBriefing(HARBOUR);

describe('the record', () => {
  test('holds 29 exchanges in 12 months, none in August 2023', () => {
    expect(record.months.map(({ exchanges }) => exchanges.length)).toEqual([
      1, 0, 3, 2, 2, 1, 1, 6, 4, 5, 2, 2,
    ]);
    expect(record.exchanges).toHaveLength(29);
  });

  test('holds 20 delegations from kp and 9 from ru', () => {
    expect([find(record, { from: 'kp' }).length, find(record, { from: 'ru' }).length]).toEqual([20, 9]);
  });

  test('files what a careless reader misfiles under the right month', () => {
    const monthOf = (person: string, from: string) =>
      find(record, { person, from }).map(({ month }) => month);
    expect(monthOf('lavrov', 'ru')).toEqual(['2023-10']);
    expect(monthOf('yun-jong-ho', 'kp')).toEqual(['2023-09', '2024-03']);
    expect(monthOf('nam-chol-gwang', 'kp')).toEqual(['2024-05']);
  });

  test('agrees with the ministry once both count by its rule: 15 and 3', () => {
    const [claim] = record.claims;
    expect([claim?.value, claim?.counted.length, claim?.byRule.length]).toEqual([18, 20, 18]);
    expect(claim?.byRule.filter(({ from }) => from.id === 'kp')).toHaveLength(15);
  });

  test('rests every exchange on the wire at least, with a locator', () => {
    for (const { id, citations } of record.exchanges) {
      expect(
        citations.map(({ source }) => source.id),
        id,
      ).toContain('reuters-factbox');
      expect(
        citations.every(({ at }) => at.length > 3),
        id,
      ).toBe(true);
    }
  });

  test('says that one exchange has one origin', () => {
    expect(record.exchanges.filter(({ origins }) => origins === 1).map(({ id }) => id)).toEqual([
      '2023-09-im-chon-il-moscow',
    ]);
  });
});

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
    expect(record.months[0]?.previous).toBeUndefined();
    expect(record.months[0]?.next).toBe('2023-08');
    expect(record.months.at(-1)?.next).toBeUndefined();
  });

  test('does not depend on the order of its entries', () => {
    const entries = readEntries(CONTENT);
    const turned = {
      ...entries,
      months: entries.months.toReversed(),
      people: entries.people.toReversed(),
      places: entries.places.toReversed(),
      sources: entries.sources.toReversed(),
      chapters: entries.chapters.toReversed(),
    };
    expect(JSON.stringify(joinBriefing(turned))).toBe(JSON.stringify(record));
  });
});

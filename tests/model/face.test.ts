import { describe, expect, test } from 'vitest';
import { faceOf, kindAt } from '#model/face.ts';
import { drawCharts } from '#charts/charts.ts';
import { formatDate, formatMonth } from '#model/say/format.ts';
import { keyFigures } from '#model/say/figures.ts';
import { plainPhrase, sayPhrase } from '#model/say/phrase.ts';
import { wordsOf } from '#model/view/entries.ts';
import { HARBOUR, LAKE, readBriefing, readEntries, readFace } from '../briefing.ts';

test.each([
  ['/print/', '/', 'sheet'],
  ['/x/print/', '/x/', 'sheet'],
  ['/x/print/', '/x', 'sheet'],
  ['/print/print/', '/print/', 'sheet'],
  ['/%C3%B6/print/', '/ö/', 'sheet'],
  ['/', '/', 'site'],
  ['/print/', '/print/', 'site'],
  ['/chapters/print/', '/', 'site'],
  ['/print/chapters/print/', '/print/', 'site'],
])('the page %s under the base path %s is of the %s', (path, base, face) => {
  expect(kindAt(new URL(path, 'https://example.org'), base)).toBe(face);
});

describe('one briefing through two faces of two languages', () => {
  const briefing = readBriefing(HARBOUR);
  const english = readFace(HARBOUR, 'site');
  const german = faceOf('sheet', wordsOf(readEntries(LAKE)), '/');
  const numbersIn = (text: string) => text.match(/\d+/g);

  test('the figures have the same numbers and other words', () => {
    const [one, other] = [english, german].map(({ words }) => keyFigures(briefing, words));
    expect(one?.map(({ value }) => value)).toEqual(['4', '1', '1', '2', '4']);
    expect(other?.map(({ value }) => value)).toEqual(['4', '1', '1', '2', '4']);
    expect(one?.[0]?.label).toBe('visits in 1 month');
    expect(other?.[0]?.label).toBe('visits in 1 Monat');
  });

  test('the charts draw the same numbers under other words', () => {
    const [one = [], other = []] = [english, german].map(({ words }) => drawCharts(briefing, words));
    for (const [index, chart] of one.entries()) {
      const twin = other[index];
      expect(
        twin?.series.map(({ values }) => values),
        chart.name,
      ).toEqual(chart.series.map(({ values }) => values));
      expect(
        twin?.table.rows.map((row) => row.slice(1)),
        chart.name,
      ).toEqual(chart.table.rows.map((row) => row.slice(1)));
      expect(twin?.title, chart.name).not.toBe(chart.title);
      expect(twin?.note, chart.name).not.toBe(chart.note);
    }
  });

  test('a text of the content is the same, and its counts lead to a page on the site and nowhere on the sheet', () => {
    expect(plainPhrase(briefing.bottomLine, german.words)).toBe(
      plainPhrase(briefing.bottomLine, english.words),
    );
    const hrefs = (face: typeof english) =>
      sayPhrase(briefing.bottomLine, face).flatMap(({ href }) => href ?? []);
    expect(hrefs(english)).toEqual(['/exchanges/', '/exchanges/from-line/']);
    expect(hrefs(german)).toEqual([]);
  });

  test('dates and months are one value in two wordings', () => {
    const [, exchange] = briefing.exchanges;
    const month = briefing.months[0]?.month ?? '';
    const say = ({ words, language }: typeof english) => [
      exchange && formatDate(exchange.when, words),
      formatMonth(month, language),
    ];
    expect(say(english)).toEqual(['6–8 May 2031', 'May 2031']);
    expect(say(german)).toEqual(['6.–8. Mai 2031', 'Mai 2031']);
    expect(numbersIn(say(german).join())).toEqual(numbersIn(say(english).join()));
  });

  test('a heading stands one level lower on the sheet, and only the sheet refers to pages', () => {
    expect([english.heading(2), german.heading(2), english.heading(3), german.heading(3)]).toEqual([
      'h2',
      'h3',
      'h3',
      'h4',
    ]);
    expect(english.pages).toBeUndefined();
    expect(german.pages).toMatchObject({ one: expect.stringContaining('{pages}') });
  });

  test('neither face leaves anything in the briefing, which is frozen', () => {
    const before = JSON.stringify(briefing);
    drawCharts(briefing, english.words);
    drawCharts(briefing, german.words);
    expect(JSON.stringify(briefing)).toBe(before);
    expect(Object.isFrozen(briefing.people[0]?.attended)).toBe(true);
  });
});

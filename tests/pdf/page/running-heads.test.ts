import { describe, expect, test } from 'vitest';
import { nameHeads, type PartStart, quoteCss, styleHeads } from '#pdf/page/running-heads.ts';

const part = (name: string, page: number, top: number, months: PartStart['months'] = []) => ({
  name,
  page,
  top,
  months,
});
const month = (iso: string, name: string, page: number, top: number) => ({ month: iso, name, page, top });

describe(nameHeads, () => {
  test('a page is headed by the part in force at its top, not by one that begins further down', () => {
    const parts = [part('Findings', 2, 0), part('1 Story', 3, 0), part('2 Figures', 4, 300)];
    expect(nameHeads(5, parts)).toEqual(['', 'Findings', '1 Story', '1 Story', '2 Figures']);
  });

  test('a part that begins a line and a gap below the top begins the page', () => {
    expect(nameHeads(2, [part('1 Story', 1, 0), part('2 Figures', 2, 39)])[1]).toBe('2 Figures');
    expect(nameHeads(2, [part('1 Story', 1, 0), part('2 Figures', 2, 41)])[1]).toBe('1 Story');
  });

  test('tops that are measured from the edge of the sheet count the same', () => {
    const parts = [part('1 Story', 1, 79), part('2 Figures', 2, 79 + 39), part('3 List', 3, 300)];
    expect(nameHeads(3, parts)).toEqual(['1 Story', '2 Figures', '2 Figures']);
  });

  test('pages before the first part have no head', () => {
    expect(nameHeads(2, [])).toEqual(['', '']);
    expect(nameHeads(3, [part('1 Story', 3, 0)])).toEqual(['', '', '1 Story']);
  });

  const chronology = part('3 Chronology', 2, 0, [
    month('2023-11', 'November 2023', 2, 60),
    month('2023-12', 'December 2023', 3, 400),
    month('2024-01', 'January 2024', 4, 200),
    month('2024-02', 'February 2024', 6, 21),
    month('2024-03', 'March 2024', 6, 300),
  ]);
  const heads = nameHeads(8, [chronology, part('4 Sources', 8, 500)]);

  test('the chronology names the month that begins on its first page, below the heading', () => {
    expect(heads[1]).toBe('3 Chronology · November 2023');
  });

  test('two months of a year share its number', () => {
    expect(heads[2]).toBe('3 Chronology · November–December 2023');
    expect(heads[5]).toBe('3 Chronology · February–March 2024');
  });

  test('months of two years are named in full', () => {
    expect(heads[3]).toBe('3 Chronology · December 2023–January 2024');
  });

  test('a month that goes on over a page is named alone', () => {
    expect(heads[4]).toBe('3 Chronology · January 2024');
    expect(heads[6]).toBe('3 Chronology · March 2024');
  });

  test('the last month is named where the next part begins further down', () => {
    expect(heads[7]).toBe('3 Chronology · March 2024');
  });
});

describe(quoteCss, () => {
  test('quotes, backslashes and line breaks stay what they are', () => {
    expect(quoteCss('a "b" \\c\nd')).toBe(String.raw`"a \"b\" \\c\a d"`);
  });
});

describe(styleHeads, () => {
  test('page N prints symbol N, an empty one as something that keeps its rule', () => {
    expect(styleHeads(['', '1 "Story"'])).toBe(
      '@counter-style run { system: fixed 1; symbols: "\u200b" "1 \\"Story\\""; suffix: ""; }',
    );
  });
});

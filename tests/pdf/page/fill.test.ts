import { describe, expect, test } from 'vitest';
import { compareFills, fillFrom, guessFill, idsOf } from '#pdf/page/fill.ts';
import type { Sheet } from '#pdf/page/sheet.ts';

const number = (...ids: string[]) => ({ ids, forms: {}, text: '' });
const SHEET: Sheet = {
  language: 'en-GB',
  title: 'Title',
  meta: {},
  headings: [],
  contents: [],
  links: {},
  lettering: { families: [], foreign: '' },
  numbers: [number('a'), number('b', 'a'), number('part')],
  parts: [
    { name: '1 Part', id: 'part', months: [{ month: '2024-03', name: 'March 2024', id: 'march' }] },
    { name: '2 Other', id: 'other', months: [] },
  ],
};
const PLACES = { a: 3, b: 2, part: 1, march: 2, other: 3 };
const map = (places: Record<string, number> = PLACES) => ({
  pages: 3,
  places: new Map(Object.entries(places).map(([id, page]) => [id, { page, top: 0 }])),
});

describe(idsOf, () => {
  test('are those of all numbers, parts and months, each once', () => {
    expect(idsOf(SHEET)).toEqual(['a', 'b', 'part', 'march', 'other']);
  });

  test('refuses an element for page numbers that names no id', () => {
    expect(() => idsOf({ ...SHEET, numbers: [number()] })).toThrow('data-page-of="" names no id');
  });
});

describe(fillFrom, () => {
  test('gives each element its numbers and each page its head', () => {
    expect(fillFrom(SHEET, map())).toEqual({
      numbers: ['3', '2, 3', '1'],
      heads: ['1 Part', '1 Part · March 2024', '2 Other'],
    });
  });

  test('refuses a print that does not tell where something is', () => {
    const { b, ...others } = PLACES;
    expect(b).toBe(2);
    expect(() => fillFrom(SHEET, map(others))).toThrow('does not tell on which page #b is');
  });
});

test('before the pages are known a fill is guessed, with numbers of two digits, and not of every page', () => {
  const many = number(...'abcdefghij');
  expect(guessFill({ ...SHEET, numbers: [number('a'), many] })).toEqual({
    numbers: ['10', '10, 12, 14'],
    heads: [],
  });
});

describe(compareFills, () => {
  const fill = { numbers: ['3', '7'], heads: ['1 Part'] };

  test('finds nothing where all is the same', () => {
    expect(compareFills(fill, { numbers: ['3', '7'], heads: ['1 Part'] })).toBeUndefined();
  });

  test('names the first thing that differs', () => {
    expect(compareFills(fill, { ...fill, numbers: ['3', '8'] })).toBe('"7" and "8"');
    expect(compareFills(fill, { ...fill, heads: ['1 Part', '2 Other'] })).toBe('"no page" and "2 Other"');
  });
});

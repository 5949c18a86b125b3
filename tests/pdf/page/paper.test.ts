import { describe, expect, test } from 'vitest';
import { parsePaper, stylePaper } from '#pdf/page/paper.ts';

describe(parsePaper, () => {
  test('takes the names in any case', () => {
    expect([parsePaper('A4'), parsePaper('Letter')]).toEqual(['a4', 'letter']);
  });

  test('names the papers there are where one is not', () => {
    expect(() => parsePaper('a3')).toThrow('There is no paper "a3". Known are: a4, letter.');
    expect(() => parsePaper('toString')).toThrow('There is no paper "toString".');
  });
});

describe(stylePaper, () => {
  test('gives the page its size, and the cover its height', () => {
    expect(stylePaper('letter')).toBe('@page { size: 8.5in 11in; } :root { --ph: 11in !important; }');
  });
});

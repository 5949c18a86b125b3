import { describe, expect, test } from 'vitest';
import { namePages } from '#pdf/page-numbers.ts';

const PAGES: Record<string, number> = { a: 12, b: 7, c: 7, d: 9 };
const name = (ids: string[], words?: { one: string; many: string }) =>
  namePages({ ids, one: words?.one, many: words?.many }, (id) => PAGES[id] ?? 0, 'en-GB');

describe(namePages, () => {
  test('one page is its number', () => {
    expect(name(['a'])).toBe('12');
  });

  test('pages are named in order, each once', () => {
    expect(name(['a', 'b', 'c'])).toBe('7 and 12');
    expect(name(['a', 'b', 'c', 'd'])).toBe('7, 9 and 12');
  });

  test('the word before them agrees with how many pages there are, not how many ids', () => {
    expect(name(['b', 'c'], { one: 'p.', many: 'pp.' })).toBe('p.\u00a07');
    expect(name(['a', 'b'], { one: 'p.', many: 'pp.' })).toBe('pp.\u00a07 and 12');
  });
});

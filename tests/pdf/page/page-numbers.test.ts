import { describe, expect, test } from 'vitest';
import { namePages } from '#pdf/page/page-numbers.ts';

const PAGES: Record<string, number> = { a: 12, b: 7, c: 7, d: 9, e: 8 };
const name = (ids: string[], forms: Record<string, string> = {}, language = 'en-GB') =>
  namePages({ ids, forms }, (id) => PAGES[id] ?? 0, language);
const ENGLISH = { one: 'p. {pages}', other: 'pp. {pages}' };

describe(namePages, () => {
  test('one page is its number', () => {
    expect(name(['a'])).toBe('12');
  });

  test('pages are named in order, each once, and three that follow one another as a run', () => {
    expect(name(['a', 'b', 'c'])).toBe('7, 12');
    expect(name(['a', 'b', 'c', 'd'])).toBe('7, 9, 12');
    expect(name(['a', 'b', 'c', 'd', 'e'])).toBe('7–9, 12');
  });

  test('the word before them agrees with how many pages there are, not how many ids', () => {
    expect(name(['b', 'c'], ENGLISH)).toBe('p.\u00a07');
    expect(name(['a', 'b'], ENGLISH)).toBe('pp.\u00a07, 12');
  });

  test('the word stands where the language has it, in the form that it needs', () => {
    expect(name(['a', 'b'], { other: '{pages} ページ' }, 'ja')).toBe('7, 12\u00a0ページ');
    const russian = { one: 'страница {pages}', few: 'страницы {pages}', many: 'страниц {pages}' };
    expect(name(['a', 'b'], russian, 'ru')).toBe('страницы\u00a07, 12');
  });
});

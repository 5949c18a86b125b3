import { expect, test } from 'vitest';
import { slug } from '#editing/slug.ts';

test.each([
  ['Quelby', 'quelby'],
  ["Quelby Dockers' Union", 'quelby-dockers-union'],
  ['  Ålesund / Łódź ', 'alesund-lodz'],
  ['Straße 3', 'strasse-3'],
  ['İstanbul', 'istanbul'],
  ['Квелби', ''],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('a long text becomes an id that is no longer than ids may be and ends in no hyphen', () => {
  expect(slug('abcdefghi '.repeat(20))).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(slug('abcdefghi '.repeat(20)).length).toBeLessThanOrEqual(80);
});

import { expect, test } from 'vitest';
import { addressSchema, sourceSchema } from '#schema/source.ts';

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://user:pw@host/',
  'ftp://host/',
  'example.org',
  'https://a b',
  '//host/',
])('the address %s is refused', (address) => {
  expect(addressSchema.safeParse(address).success).toBe(false);
});

test.each([
  'https://example.org/',
  'http://xn--b1a2ab.xn--p1ai/a?b=c&d=%E3%83%AD',
  'https://example.org/a;b(c)!',
])('the address %s is accepted', (address) => {
  expect(addressSchema.parse(address)).toBe(address);
});

test('a source of a party names the party, and no other does', () => {
  const source = { id: 'a', publisher: 'A', stance: 'party' };
  expect(sourceSchema.safeParse(source).success).toBe(false);
  expect(sourceSchema.safeParse({ ...source, party: 'x' }).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, stance: 'press', party: 'x' }).success).toBe(false);
});

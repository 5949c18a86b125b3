import { expect, test } from 'vitest';
import { faceAt } from '#model/address.ts';

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
  expect(faceAt(new URL(path, 'https://example.org'), base)).toBe(face);
});

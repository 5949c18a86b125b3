import { describe, expect, test } from 'vitest';
import { marksOf, typeset, typesetAll } from '#model/say/typeset.ts';

const english = marksOf({ language: 'en-GB', own: {} });
const german = { open: '„', close: '“', openInner: '‚', closeInner: '‘' };

describe(typeset, () => {
  test.each([
    [`Putin's visit`, 'Putin’s visit'],
    [`"so" and 'so'`, '“so” and ‘so’'],
    [`(a "b")`, '(a “b”)'],
    [`the '90s`, 'the ’90s'],
    [`"<Count />" and ('"so"')`, '“<Count />” and (‘“so”’)'],
    [`<Count from="kp" /> of "them"`, '<Count from="kp" /> of “them”'],
  ])('sets %s in English as %s', (straight, set) => {
    expect(typeset(straight, english)).toBe(set);
  });

  test.each([
    [`"so" und 'so'`, '„so“ und ‚so‘'],
    [`Wie geht's dem 'Alten', "so" gut's geht?`, 'Wie geht’s dem ‚Alten‘, „so“ gut’s geht?'],
    [`„so“ ‚so‘`, '„so“ ‚so‘'],
    [`Er sagte: "Das heißt 'nein'."`, 'Er sagte: „Das heißt ‚nein‘.“'],
  ])('sets %s in German as %s', (straight, set) => {
    expect(typeset(straight, german)).toBe(set);
  });
});

test('every text of an entry is set, and no address', () => {
  const written = { title: `"a"`, url: `https://example.org/it's`, sources: [{ at: `"b"` }], value: 2 };
  expect(typesetAll(written, german)).toEqual({
    title: '„a“',
    url: `https://example.org/it's`,
    sources: [{ at: '„b“' }],
    value: 2,
  });
});

import { describe, expect, test } from 'vitest';
import { findForbidden, findMixedWord, replaceForbidden } from '#schema/value/codepoint.ts';

describe(findForbidden, () => {
  test('names each forbidden character with its place and its remedy', () => {
    expect(findForbidden('a\u202eb\u0000c\u{e0041}')).toEqual([
      { index: 1, length: 1, name: 'U+202E', remedy: 'delete it' },
      { index: 3, length: 1, name: 'U+0000', remedy: 'delete it' },
      { index: 5, length: 2, name: 'U+E0041', remedy: 'delete it' },
    ]);
    expect(findForbidden('\ufffd')[0]?.remedy).toBe('type the letter that was lost');
  });

  test.each(['a\tb\nc', 'Ångström', 'Ange\u0301lique', '👩‍👩‍👧 ⚓️', 'می‌روند', '“so” – 5\u00a0€', '한국어'])(
    'finds none in %j',
    (text) => {
      expect(findForbidden(text)).toEqual([]);
    },
  );
});

test('replaceForbidden keeps the length of a text', () => {
  expect(replaceForbidden('a\u{e0041}b\u200bc', ' ')).toBe('a  b c');
});

describe(findMixedWord, () => {
  test.each([
    ['In Pаypal', { index: 3, word: 'Pаypal' }],
    ['Mарск', { index: 0, word: 'Mарск' }],
    ['Pοrt', { index: 0, word: 'Pοrt' }],
    ['Լondon', { index: 0, word: 'Լondon' }],
  ])('finds the word of %s', (text, found) => {
    expect(findMixedWord(text)).toEqual(found);
  });

  test.each(['Марск Marsk', 'Nord-Корея', '5 μm, ΔT and kΩ', 'K팝', '3М', 'naïve Ελλάδα'])(
    'finds none in %s',
    (text) => {
      expect(findMixedWord(text)).toBeUndefined();
    },
  );
});

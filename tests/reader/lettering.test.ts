import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { WIDTHS } from '#reader/lettering/coverage.ts';
import { findWide } from '#reader/lettering/word.ts';

/** The faces of the site, as the style sheet names them: a text is set in any of them. */
const FACES = ['sans-3_400-normal', 'sans-3_600-normal', 'serif-4_400-normal', 'serif-4_400-italic'];

/** How wide a face draws each of its letters, in ems. */
function readFace(face: string): Map<number, number> {
  const [family = '', style = ''] = face.split('_');
  return new Map(
    ['cyrillic', 'latin'].flatMap((script) => {
      const font = create(readFileSync(`public/fonts/source-${family}-${script}-${style}.woff2`));
      if (!('characterSet' in font)) throw new Error(`${face} is not one font.`);
      return font.characterSet.map(
        (code) => [code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm] as const,
      );
    }),
  );
}

const faces = [...FACES, 'serif-4_600-normal'].map(readFace);

test('the letters that the check accepts are those that every font has, and as wide', () => {
  const [first = new Map<number, number>()] = faces;
  const shared = [...first.keys()]
    .filter((code) => faces.every((face) => face.has(code)))
    .filter(
      (code) => code !== 0xffff && !/\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code)),
    );
  const codes = [...WIDTHS.keys()].map((letter) => letter.codePointAt(0) ?? 0);
  expect(codes.toSorted((a, b) => a - b)).toEqual(shared.toSorted((a, b) => a - b));
  for (const [letter, width] of WIDTHS) {
    const widest = Math.max(...faces.map((face) => face.get(letter.codePointAt(0) ?? 0) ?? 0));
    expect(width, letter).toBeGreaterThanOrEqual(widest);
    expect(width - widest, letter).toBeLessThan(0.051);
  }
});

test('the style sheet names every face of which the letters are known', () => {
  const sheet = readFileSync('src/styles/fonts.css', 'utf8');
  const named = [...sheet.matchAll(/source-(\w+-\d)-(?:latin|cyrillic)-([\w-]+)\.woff2/g)].map(
    ([, family, style]) => `${family}_${style}`,
  );
  expect([...new Set(named)].toSorted()).toEqual([...FACES, 'serif-4_600-normal'].toSorted());
});

test('a word is as wide as its letters', () => {
  expect(findWide('i'.repeat(40), 16)).toBeUndefined();
  expect(findWide(`a ${'W'.repeat(40)} b`, 16)).toBe('W'.repeat(40));
  expect(findWide('W'.repeat(15).concat('-', 'W'.repeat(15)), 16)).toBeUndefined();
  expect(findWide(`${'W'.repeat(8)}\u00a0${'W'.repeat(8)}`, 16)).toBeDefined();
});

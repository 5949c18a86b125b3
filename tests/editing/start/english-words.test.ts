import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeEnglishWords } from '#editing/start/english-words.ts';
import { wordsSchema } from '#schema/words.ts';
import { english } from '#words/english.ts';

test('the English words for translators are all there, and a words.yaml that the reader accepts', () => {
  const written: unknown = parse(writeEnglishWords(), { version: '1.2' });
  expect(written).toEqual(english);
  expect(wordsSchema.safeParse(written).error).toBeUndefined();
});

test('they are what .schemas/words.yaml holds; `npm run schemas` writes it anew', () => {
  expect(readFileSync('.schemas/words.yaml', 'utf8'), 'out of date: run npm run schemas').toBe(
    writeEnglishWords(),
  );
});

import { expect, test } from 'vitest';
import { faceOf } from '#model/face.ts';
import { plainPhrase, sayPhrase } from '#model/say/phrase.ts';

const words = { language: 'de', own: {} };
const phrase = ['es waren ', { query: { from: 'line' }, count: 1200 }, '.'];

test('a count is printed as the language of the face prints numbers', () => {
  expect(plainPhrase(phrase, words)).toBe('es waren 1.200.');
});

test('a count is a link where the face lists what it counts', () => {
  expect(sayPhrase(phrase, faceOf('site', words, '/'))).toEqual([
    { text: 'es waren ' },
    { text: '1.200', href: '/exchanges/from-line/' },
    { text: '.' },
  ]);
  expect(sayPhrase(phrase, faceOf('sheet', words, '/'))[1]?.href).toBeUndefined();
});

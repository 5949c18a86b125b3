import { expect, test } from 'vitest';
import { splitPageNumber } from '#model/say/page-number.ts';

const split = (page?: string) =>
  splitPageNumber({ language: 'de', own: page === undefined ? {} : { sheet: { page } } });

test('the words stand before, between and behind the two numbers', () => {
  expect(split()).toEqual({ before: 'Page ', between: ' of ', after: '' });
  expect(split('{page} / {pages} Seiten')).toEqual({ before: '', between: ' / ', after: ' Seiten' });
});

test('the number of all pages cannot come first', () => {
  expect(() => split('Von {pages} Seiten die {page}.')).toThrow('in this order');
});

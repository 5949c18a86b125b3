import { expect, test } from 'vitest';
import { chooseKinds } from './kinds.ts';

test('the heaviest page stands for its kind, and no page within it', () => {
  const weights = {
    'index.html': 1,
    'months/2031-04/index.html': 10,
    'months/2031-05/index.html': 30,
    'exchanges/index.html': 1,
    'exchanges/year-2031/index.html': 90,
    'chapters/quay/index.html': 5,
    'sources/index.html': 3,
    'print/index.html': 99,
  };
  expect(chooseKinds(new Map(Object.entries(weights)))).toEqual([
    { name: 'home', path: '/' },
    { name: 'month', path: '/months/2031-05/' },
    { name: 'exchanges', path: '/exchanges/' },
    { name: 'chapter', path: '/chapters/quay/' },
    { name: 'sources', path: '/sources/' },
  ]);
});

test('a kind of page that a site does not have is left out', () => {
  expect(chooseKinds(new Map([['index.html', 1]])).map(({ name }) => name)).toEqual(['home']);
});

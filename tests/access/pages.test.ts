import { describe, expect, test } from 'vitest';
import { choosePages, listTemplates, pathOfFile } from './pages.ts';

const weights = new Map([
  ['index.html', 9],
  ['404.html', 1],
  ['months/index.html', 2],
  ['months/2031-05/index.html', 8],
  ['months/2031-06/index.html', 3],
  ['months/2031-07/index.html', 5],
  ['people/lee/index.html', 4],
  ['data/exchanges.csv', 7],
]);

describe(choosePages, () => {
  test('a template of one page is that page', () => {
    expect(choosePages(['404', 'index', 'months/index'], weights)).toEqual([
      '404.html',
      'index.html',
      'months/index.html',
    ]);
  });

  test('of a template of many pages the heaviest and the lightest are chosen, and one that is both once', () => {
    expect(choosePages(['months/[month]', 'people/[person]'], weights)).toEqual([
      'months/2031-05/index.html',
      'months/2031-06/index.html',
      'people/lee/index.html',
    ]);
  });

  test('a template of which the briefing has no page is passed over', () => {
    expect(choosePages(['chapters/[chapter]'], weights)).toEqual([]);
  });
});

describe(listTemplates, () => {
  test('every kind of page is looked at, the page on accessibility too', () => {
    expect(listTemplates()).toEqual(
      expect.arrayContaining(['404', 'index', 'print/index', 'exchanges/[query]', 'accessibility/index']),
    );
  });
});

describe(pathOfFile, () => {
  test.each([
    ['index.html', '/'],
    ['months/2031-05/index.html', '/months/2031-05/'],
    ['404.html', '/404.html'],
  ])('%s is served at %s', (file, path) => {
    expect(pathOfFile(file)).toBe(path);
  });
});

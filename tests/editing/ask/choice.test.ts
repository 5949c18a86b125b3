import { describe, expect, test } from 'vitest';
import { explainChoice, findChoice } from '#editing/ask/choice.ts';

const CHOICES = [
  { id: 'union', name: 'Quelby Dockers’ Union' },
  { id: 'oke', name: 'Bram Oke' },
  { id: 'oke-ann', name: 'Ann Oke' },
  { id: 'vice-head', name: 'Vice head' },
  { id: 'other', name: 'Below vice head' },
  { id: 'marsk', name: 'Ђори Марск' },
];

describe(findChoice, () => {
  test.each([
    ['union', 'union'],
    ['UNION', 'union'],
    ["Quelby Dockers' Union", 'union'],
    ['quelby', 'union'],
    ['ђори марск', 'marsk'],
    ['bram', 'oke'],
    ['oke', 'oke'],
    ['vice', 'vice-head'],
    ['below', 'other'],
    ['ok', undefined],
    ['head', undefined],
    ['', undefined],
    ['nobody', undefined],
  ])('takes %j for %j', (word, id) => {
    expect(findChoice(word, CHOICES)?.id).toBe(id);
  });
});

test('a word that begins several ids is explained by them, another by the nearest', () => {
  expect(explainChoice('ok', CHOICES)).toBe('"ok" may be oke, oke-ann: write more of it.');
  expect(explainChoice('head', CHOICES)).toBe('"head" may be vice-head, other: write more of it.');
  expect(explainChoice('mask', CHOICES)).toBe('"mask" is not known here. Did you mean "marsk"?');
});

import { describe, expect, test } from 'vitest';
import { checkPhrase, fillPhrase } from '#model/phrase.ts';

describe(fillPhrase, () => {
  test('puts what a query answers in the place of its count', () => {
    const runs = fillPhrase('a <Count /> b <Count from="x" year="2024" />.', (query) => ({ query }));
    expect(runs).toEqual(['a ', { query: {} }, ' b ', { query: { from: 'x', year: '2024' } }, '.']);
  });

  test('leaves a text without counts as it is', () => {
    expect(fillPhrase('a b', () => ({}))).toEqual(['a b']);
  });
});

test.each([
  ['<Count form="x" />', 'form, which no query knows'],
  ['<Count year="24" />', 'is not a year'],
  ['<b>x</b>', 'only <Count … /> is allowed'],
  ['{x}', 'only <Count … /> is allowed'],
])('%s is refused', (text, reason) => {
  expect(checkPhrase(text).join()).toContain(reason);
});

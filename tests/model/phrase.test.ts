import { expect, test } from 'vitest';
import { checkPhrase, fillPhrase } from '#model/phrase.ts';

test('a count is replaced by what its query answers', () => {
  expect(fillPhrase('a <Count /> b <Count from="x" year="2024" />', (query) => JSON.stringify(query))).toBe(
    'a {} b {"from":"x","year":"2024"}',
  );
});

test.each([
  ['<Count form="x" />', 'form, which no query knows'],
  ['<Count year="24" />', 'is not a year'],
  ['<b>x</b>', 'only <Count … /> is allowed'],
  ['{x}', 'only <Count … /> is allowed'],
])('%s is refused', (text, reason) => {
  expect(checkPhrase(text).join()).toContain(reason);
});

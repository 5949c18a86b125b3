import { describe, expect, test } from 'vitest';
import { checkPhrase, fillPhrase } from '#model/say/phrase.ts';

describe(fillPhrase, () => {
  test('replaces a count by what its query answers, and keeps the text plain beside the links', () => {
    const phrase = fillPhrase('a <Count /> b <Count from="x" year="2024" />.', (query) => ({
      text: JSON.stringify(query),
      href: `/${query.from ?? ''}`,
    }));
    expect(phrase.text).toBe('a {} b {"from":"x","year":"2024"}.');
    expect(phrase.segments).toEqual([
      { text: 'a ' },
      { text: '{}', href: '/' },
      { text: ' b ' },
      { text: '{"from":"x","year":"2024"}', href: '/x' },
      { text: '.' },
    ]);
  });

  test('leaves a text without counts as it is', () => {
    expect(fillPhrase('a b', () => ({ text: '' })).segments).toEqual([{ text: 'a b' }]);
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

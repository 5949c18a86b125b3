import { describe, expect, test } from 'vitest';
import { line, sentences } from '#schema/value/text.ts';

const complaint = (value: unknown) => line(20).safeParse(value).error?.issues[0]?.message;

describe(line, () => {
  test.each([
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['x'.repeat(21), 'is longer than 20 characters'],
    ['two\nlines', 'has a line break'],
    [2024, 'is not text: put it in quotes'],
    ['a\u202eb', 'U+202E'],
    ['a\u0000b', 'U+0000'],
    ['a\ufffdb', 'U+FFFD'],
    ['a\ud800b', 'U+D800'],
  ])('refuses %j', (value, reason) => {
    expect(complaint(value)).toContain(reason);
  });

  test.each(['no', 'Pyŏngyang', '평양', 'مرحبا', '🕊'])('accepts %s', (value) => {
    expect(line().parse(value)).toBe(value);
  });
});

test('sentences fold line breaks and blanks into one blank', () => {
  expect(sentences().parse('one\n  two   three\n')).toBe('one two three');
});

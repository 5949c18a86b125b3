import { expect, test } from 'vitest';
import { edtfSchema } from '#schema/value/date.ts';

test('a date that YAML read as a number is refused with the remedy', () => {
  expect(edtfSchema.safeParse(2024).error?.issues[0]?.message).toContain('put a year alone in quotes');
});

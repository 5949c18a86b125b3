import { expect, test } from 'vitest';
import { joinParts, splitParts } from '#editing/flags/parts.ts';

test.each([
  ['a|b||c', ['a', 'b', '', 'c']],
  ['a\\|b|c', ['a|b', 'c']],
  ['a\\\\|b', ['a\\', 'b']],
  ['C:\\x|b', ['C:\\x', 'b']],
  ['', ['']],
])('%j has the parts %j, and joined again they are the same parts', (value, parts) => {
  expect(splitParts(value)).toEqual(parts);
  expect(splitParts(joinParts(parts))).toEqual(parts);
});

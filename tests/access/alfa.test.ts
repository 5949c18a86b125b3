import { expect, test } from 'vitest';
import { readOutcome } from './alfa.ts';

const rule = { uri: 'https://alfa.siteimprove.com/rules/sia-r69' };

test('a rule that failed is a fault with what Alfa says of it', () => {
  const expectations = [
    ['1', { type: 'err', error: { message: 'The contrast is 2:1.' } }],
    ['2', { type: 'ok' }],
  ] as const;
  expect(readOutcome('<p>', { outcome: 'failed', rule, expectations })).toEqual({
    tool: 'alfa',
    rule: 'sia-r69',
    element: '<p>',
    message: 'The contrast is 2:1.',
  });
});

test.each(['passed', 'inapplicable', 'cantTell'])('a rule of which Alfa says "%s" is no fault', (outcome) => {
  expect(readOutcome('<p>', { outcome, rule })).toBeUndefined();
});

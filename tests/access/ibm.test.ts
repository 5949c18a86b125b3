import { expect, test } from 'vitest';
import { readResult } from './ibm.ts';

const result = { ruleId: 'img_alt_valid', message: 'It has no text.', snippet: '<img>' };

test.each(['VIOLATION', 'RECOMMENDATION'])('a %s that failed is a fault', (kind) => {
  expect(readResult({ ...result, value: [kind, 'FAIL'] })).toEqual({
    tool: 'ibm',
    rule: 'img_alt_valid',
    element: '<img>',
    message: 'It has no text.',
  });
});

test.each(['PASS', 'POTENTIAL', 'MANUAL'])('a result of %s is none', (end) => {
  expect(readResult({ ...result, value: ['VIOLATION', end] })).toBeUndefined();
});

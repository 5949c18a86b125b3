import { expect, test } from 'vitest';
import { printTable } from './table.ts';

test('names stand on the left and figures on the right of columns as wide as they need to be', () => {
  const table = printTable(
    ['page', 'LCP ms', 'shift'],
    [
      ['home, bare page', '868', '0.000'],
      ['month', '12345678', '0.1'],
    ],
  );
  expect(table).toBe(
    [
      'page               LCP ms  shift',
      'home, bare page       868  0.000',
      'month            12345678    0.1',
    ].join('\n'),
  );
});

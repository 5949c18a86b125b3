import { expect, test } from 'vitest';
import { printSlowest, timePages, timeUnits } from './slowest.ts';

test('the slowest tests of both reports are named with their files, the slowest first', () => {
  const units = timeUnits(
    {
      testResults: [
        {
          name: '/x/tests/a.test.ts',
          assertionResults: [{ title: 'adds', duration: 40 }, { title: 'skips' }],
        },
      ],
    },
    '/x',
  );
  const pages = timePages({
    suites: [
      { specs: [{ title: 'opens', file: 'site/b.spec.ts', tests: [{ results: [{ duration: 1200 }] }] }] },
    ],
  });
  expect(printSlowest([...units, ...pages])).toEqual([
    '    1.2 s  tests/site/b.spec.ts: opens',
    '    0.0 s  tests/a.test.ts: adds',
    '    0.0 s  tests/a.test.ts: skips',
  ]);
});

test('no more than ten are named', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ name: `${index}`, took: index }));
  expect(printSlowest(many)).toHaveLength(10);
});

import { expect, test } from 'vitest';
import { readOut } from '#charts/browser/read-out.ts';
import type { DrawnSpec } from '#charts/spec.ts';

const spec: DrawnSpec = {
  name: 'by-month',
  title: 'Most came in July',
  description: 'By month.',
  form: 'columns',
  language: 'de',
  labels: ['Jul', 'Aug'],
  names: ['Juli 2031', 'August 2031'],
  series: [
    { label: 'Hin', slot: 1, values: [1200, 0] },
    { label: 'Zurück', slot: 2, values: [3, null] },
  ],
};

test('each place is read out by its full name, each value by the name of its series', () => {
  expect(readOut(spec, 0, 'keine')).toBe('Juli 2031: Hin 1.200, Zurück 3');
});

test('a value that is not there is said not to be, and is not taken for zero', () => {
  expect(readOut(spec, 1, 'keine')).toBe('August 2031: Hin 0, Zurück keine');
});

test('without longer names those of the drawing are read out', () => {
  const { names: _names, ...short } = spec;
  expect(readOut(short, 1, 'keine')).toBe('Aug: Hin 0, Zurück keine');
});

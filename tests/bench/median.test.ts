import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the median is the figure in the middle by size, however many digits it has', () => {
  expect(median([900, 1100, 90])).toBe(900);
  expect(median([7])).toBe(7);
});

test('the median of an even number of figures lies between the two in the middle', () => {
  expect(median([4, 1, 3, 100])).toBe(3.5);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('no median');
});

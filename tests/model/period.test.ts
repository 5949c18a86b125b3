import { describe, expect, test } from 'vitest';
import { compareDates, monthsBetween, startMonth } from '#model/period.ts';

test('months are listed across the end of a year, both ends included', () => {
  expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
});

test('an exchange belongs to the month in which it began', () => {
  expect(startMonth('2024-02-26/2024-03-13')).toBe('2024-02');
  expect(startMonth('2023-09')).toBe('2023-09');
  expect(startMonth('2023')).toBeUndefined();
});

describe(compareDates, () => {
  test('orders by the first day, and the less exact before the more exact', () => {
    const dates = ['2023-09-29', '2023-09-01', '2023-09', '2023-08-31/', '2023-09-12/2023-09-17'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2023-08-31/',
      '2023-09',
      '2023-09-01',
      '2023-09-12/2023-09-17',
      '2023-09-29',
    ]);
  });

  test('leaves what began on one day in the order of the file', () => {
    expect(compareDates('2024-03-18/2024-03-22', '2024-03-18/')).toBe(0);
  });
});

import { expect, test } from 'vitest';
import { daysInMonth, firstDay, lastDay } from '#schema/value/calendar.ts';

test('the months have the lengths of the Gregorian calendar from the year 0 to 2199', () => {
  for (let year = 0; year < 2200; year++) {
    for (let month = 1; month <= 12; month++) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
      expect(daysInMonth(year, month), `${year}-${month}`).toBe(days);
    }
  }
});

test('a point of time runs from its first day to its last', () => {
  const ends = ['2024-02-10', '2024-02', '2024', '0031', '0100-02'].map((text) => [
    firstDay({ text }),
    lastDay({ text }),
  ]);
  expect(ends).toEqual([
    ['2024-02-10', '2024-02-10'],
    ['2024-02-01', '2024-02-29'],
    ['2024-01-01', '2024-12-31'],
    ['0031-01-01', '0031-12-31'],
    ['0100-02-01', '0100-02-28'],
  ]);
});

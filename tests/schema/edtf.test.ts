import { describe, expect, test } from 'vitest';
import { daysInMonth, edtfSchema, parseEdtf, readEdtf } from '#schema/edtf.ts';

describe(readEdtf, () => {
  test.each([
    ['2024-03-25', '2024-03-25', '2024-03-25', 'day'],
    ['2024-03-25/2024-03-27', '2024-03-25', '2024-03-27', 'day'],
    ['2024-02-19/', '2024-02-19', undefined, 'day'],
    ['2023-09', '2023-09', '2023-09', 'month'],
    ['2023', '2023', '2023', 'year'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ])('reads %s', (text, start, end, precision) => {
    const date = parseEdtf(text);
    expect([date.start.text, date.end?.text, date.start.precision]).toEqual([start, end, precision]);
  });

  test('keeps what is approximate apart', () => {
    expect(parseEdtf('2023-09~').start).toEqual({ text: '2023-09', precision: 'month', approximate: true });
  });

  test.each([
    ['2024-02-30', '2024-02 has 29 days'],
    ['2023-02-29', '2023-02 has 28 days'],
    ['2024-13', 'has no month 13'],
    ['2024-6-9', 'Did you mean "2024-06-09"?'],
    ['19/06/2024', 'Did you mean "2024-06-19"?'],
    ['June 2024', 'Did you mean "2024-06"?'],
    ['5 August 2023', 'Did you mean "2023-08-05"?'],
    ['Aug. 5, 2023', 'Did you mean "2023-08-05"?'],
    ['Summer 2024', 'is not a date. Write 2024-03-25'],
    ['2023-08-05?', 'write 2023-08-05~ where it is not sure'],
    ['2023%', 'write 2023~ where it is not sure'],
    ['2024-06-19T23:30:00+14:00', 'has a time of day'],
    ['2024-03-27/2024-03-25', 'ends before it begins'],
    ['2024-03-25/2024-03-27/2024-03-28', 'is not a date'],
    ['', 'is not a date'],
  ])('refuses %s and says what is wrong', (text, reason) => {
    expect(readEdtf(text)).toContain(reason);
  });

  test('agrees with the calendar in every month of four centuries', () => {
    for (let year = 1800; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
        expect(daysInMonth(year, month)).toBe(days);
      }
    }
  });
});

test('a date that YAML read as a number is refused with the remedy', () => {
  expect(edtfSchema.safeParse(2024).error?.issues[0]?.message).toContain('put a year alone in quotes');
});

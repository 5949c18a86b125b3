import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, readEdtf } from '#schema/value/edtf.ts';

const nothingOr = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });

describe(readEdtf, () => {
  test.each([
    ['2024-03-25', '2024-03-25', '2024-03-25', 'day'],
    ['2024-03-25/2024-03-27', '2024-03-25', '2024-03-27', 'day'],
    ['2024-02-19/', '2024-02-19', undefined, 'day'],
    ['2023-09', '2023-09', '2023-09', 'month'],
    ['2023', '2023', '2023', 'year'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['0000-02-29', '0000-02-29', '0000-02-29', 'day'],
    ['2024-06-03/2024-06', '2024-06-03', '2024-06', 'day'],
    ['2024-06-03/2024', '2024-06-03', '2024', 'day'],
    ['2024-06/2024-06-03', '2024-06', '2024-06-03', 'month'],
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
    ['2024-06-03/2024-05', 'ends before it begins'],
    ['2024-06/2024-05-31', 'ends before it begins'],
    ['2024-06-03/2023', 'ends before it begins'],
    ['0100-02-29', '0100-02 has 28 days'],
    ['2024-03-25/2024-03-27/2024-03-28', 'is not a date'],
    ['', 'is not a date'],
  ])('refuses %s and says what is wrong', (text, reason) => {
    expect(readEdtf(text)).toContain(reason);
  });

  test('accepts an interval just where some day of its end is not before some day of its start', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const point = fc
      .record({ year: fc.integer({ min: 2023, max: 2025 }), month: nothingOr(12), day: nothingOr(28) })
      .map(({ year, month, day }) => {
        const parts = month === undefined ? [] : day === undefined ? [month] : [month, day];
        const order = (fallMonth: number, fallDay: number) =>
          (year * 12 + (parts[0] ?? fallMonth)) * 31 + (parts[1] ?? fallDay);
        return { text: [year, ...parts.map(two)].join('-'), first: order(1, 1), last: order(12, 31) };
      });
    fc.assert(
      fc.property(point, point, (start, end) => {
        const read = readEdtf(`${start.text}/${end.text}`);
        expect(typeof read === 'object', `${start.text}/${end.text}`).toBe(end.last >= start.first);
      }),
      { seed: 20240603, numRuns: 500 },
    );
  });
});

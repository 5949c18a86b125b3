import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#schema/value/edtf.ts';
import { countOf, formatDate, formatDay, formatList, formatMonth, formatPeriod } from '#model/say/format.ts';

const inLanguage = (language: string) => ({ language, own: {} });

describe(formatDate, () => {
  test.each([
    ['2024-03-25', 'en-GB', '25 March 2024'],
    ['2024-03-25/2024-03-27', 'en-GB', '25–27 March 2024'],
    ['2024-02-26/2024-03-13', 'en-GB', '26 February – 13 March 2024'],
    ['2024-02-19/', 'en-GB', 'from 19 February 2024'],
    ['2023-09', 'en-GB', 'September 2023'],
    ['2023-09~', 'en-GB', 'about September 2023'],
    ['2023', 'en-GB', '2023'],
    ['2023-12-30/2024-01-02', 'en-GB', '30 December 2023 – 2 January 2024'],
    ['2024-06-03/2024-06', 'en-GB', '3 June 2024 to June 2024'],
    ['2024-06-03/2024', 'en-GB', '3 June 2024 to 2024'],
    ['2023-09/2024-03-13', 'en-GB', 'September 2023 to 13 March 2024'],
    ['2023-09/2024-03', 'en-GB', 'September 2023 – March 2024'],
    ['2023/2024', 'en-GB', '2023–2024'],
    ['2024-06-03/2024-06-03', 'en-GB', '3 June 2024'],
    ['2024-06-03/2024-06-03~', 'en-GB', 'about 3 June 2024'],
    ['2024-06-03~/2024-06-03', 'en-GB', 'about 3 June 2024'],
    ['2024-06-03/2024-06-05~', 'en-GB', '3 June 2024 to about 5 June 2024'],
    ['2024-06-03~/2024-06-05', 'en-GB', 'about 3 June 2024 to 5 June 2024'],
    ['2024-06~/', 'en-GB', 'from about June 2024'],
    ['0031-05-12', 'en-GB', '12 May 31'],
    ['0099-12-30/0100-01-02', 'en-GB', '30 December 99 – 2 January 100'],
    ['0000-02-29', 'en-GB', '29 February 1 BC'],
    ['2024-03-25/2024-03-27', 'en-US', 'March 25–27, 2024'],
    ['2024-03-25', 'de', '25. März 2024'],
  ])('prints %s in %s as %s', (date, language, text) => {
    expect(formatDate(parseEdtf(date), inLanguage(language))).toBe(text);
  });
});

test('a month has a long and a short name', () => {
  expect([formatMonth('2024-02', 'en-GB'), formatMonth('2024-02', 'en-GB', 'short')]).toEqual([
    'February 2024',
    'Feb',
  ]);
});

test('a day and a period are said in the language of the words', () => {
  expect(formatDay('2024-06-03', inLanguage('en-GB'))).toBe('3 June 2024');
  expect(formatPeriod({ from: '2023-07', until: '2024-06' }, inLanguage('de'))).toBe(
    'Juli 2023 to Juni 2024',
  );
});

test('a number agrees with its noun', () => {
  const unit = { one: 'visit', many: 'visits' };
  expect([0, 1, 1200].map((value) => countOf(value, unit, inLanguage('en-GB')))).toEqual([
    '0 visits',
    '1 visit',
    '1,200 visits',
  ]);
});

test('a list is joined in words', () => {
  expect(formatList(['a', 'b', 'c'], 'en-GB')).toBe('a, b and c');
});

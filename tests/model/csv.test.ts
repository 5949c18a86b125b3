import { expect, test } from 'vitest';
import { writeCsv } from '#model/csv.ts';

test('rows end in CRLF, and commas, quotes and line breaks stand in quotes', () => {
  expect(writeCsv([['a,b', 'say "x"', 'one\ntwo', 'plain', 3]])).toBe(
    '"a,b","say ""x""","one\ntwo",plain,3\r\n',
  );
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@x', '\tx', '\rx', '＝1'])(
  'the formula %j becomes text',
  (cell) => {
    expect(writeCsv([[cell]]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('numbers stay numbers', () => {
  expect(writeCsv([[-5]])).toBe('-5\r\n');
});

import { describe, expect, test } from 'vitest';
import { describePdf } from '#pdf/document/knowledge.ts';

const SHEET = {
  language: 'en-GB',
  title: 'A title',
  meta: { author: 'A; B ', description: 'About', keywords: 'x, y', 'briefing:edition-date': '2031-03-02' },
};
const describeWith = (change: object) => describePdf({ ...SHEET, ...change }, 'Chromium', {});

describe(describePdf, () => {
  test('reads lists apart', () => {
    expect(describeWith({})).toMatchObject({
      authors: ['A', 'B'],
      keywords: ['x', 'y'],
      creator: 'Briefing',
    });
  });

  test('names the software that made the page', () => {
    expect(describeWith({ meta: { ...SHEET.meta, generator: 'Briefing 1.0.0' } }).creator).toBe(
      'Briefing 1.0.0',
    );
  });

  test('names all at once that the page leaves out', () => {
    expect(() => describeWith({ title: '', language: '', meta: {} })).toThrow(
      '/print/ must have <title>, <html lang>, <meta name="author">, <meta name="description">, <meta name="briefing:edition-date">.',
    );
  });
});

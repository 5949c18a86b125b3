import { describe, expect, test } from 'vitest';
import { momentSchema, quoteSchema, shareSchema } from '#schema/component.ts';
import { judgementSchema } from '#schema/judgement.ts';
import { querySchema } from '#schema/query.ts';

describe('shareSchema', () => {
  test('tells the conditions of the part from those of the whole', () => {
    expect(shareSchema.parse({ from: 'a', 'of-year': '2031', 'of-rank_at_least': 'b' })).toEqual({
      part: { from: 'a' },
      whole: { year: '2031', rank_at_least: 'b' },
    });
  });

  test('takes the whole record where no whole is given', () => {
    expect(shareSchema.parse({ from: 'a' }).whole).toEqual({});
  });

  test.each([[{}], [{ 'of-year': '2031' }], [{ from: 'a', 'of-from': 'b' }], [{ of: 'a' }]])(
    'refuses %j',
    (attributes) => {
      expect(shareSchema.safeParse(attributes).success).toBe(false);
    },
  );
});

test('a moment shows the date unless it is told to show the title', () => {
  expect(momentSchema.parse({ from: 'a' })).toEqual({ show: 'date', query: { from: 'a' } });
  expect(momentSchema.parse({ show: 'title' })).toEqual({ show: 'title', query: {} });
});

test('the language of a quotation stands only beside its original words', () => {
  const quote = { by: 'A', source: 'b' };
  expect(quoteSchema.safeParse({ ...quote, lang: 'sr' }).success).toBe(false);
  expect(quoteSchema.safeParse({ ...quote, lang: 'sr', original: 'Да' }).success).toBe(true);
});

test('a judgement reads the ids that it rests on, with any blanks between', () => {
  const judgement = {
    likelihood: 'likely',
    confidence: 'low',
    because: 'A.',
    on: ' a-1\n  b-2 ',
    alternative: 'B.',
    changes: 'C.',
  };
  expect(judgementSchema.parse(judgement).on).toEqual(['a-1', 'b-2']);
});

test('a query whose last day is before its first is refused', () => {
  expect(querySchema.safeParse({ since: '2031-05-02', until: '2031-05-02' }).success).toBe(true);
  expect(querySchema.safeParse({ since: '2031-05-02', until: '2031-05-01' }).success).toBe(false);
});

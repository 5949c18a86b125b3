import { describe, expect, test } from 'vitest';
import { querySchema } from '#schema/query.ts';
import { QUERY_FIELDS, slugOf } from '#model/query-slug.ts';

describe(slugOf, () => {
  test('does not depend on the order in which conditions were written', () => {
    expect(slugOf({ year: '2031', from: 'line' })).toBe('from-line-year-2031');
    expect(slugOf({ from: 'line', year: '2031' })).toBe('from-line-year-2031');
  });

  test('is made of words alone', () => {
    expect(slugOf({ rank_at_least: 'deputy', until: '2031-05-11' })).toBe(
      'until-2031-05-11-rank-at-least-deputy',
    );
  });
});

test('the conditions are those of the schema, in its order', () => {
  expect(QUERY_FIELDS).toEqual(querySchema.keyof().options);
});

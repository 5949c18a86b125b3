import { describe, expect, test } from 'vitest';
import { findNearest } from '#reader/report/nearest.ts';

describe(findNearest, () => {
  test.each([
    ['a letter too few', 'lavrv', 'lavrov'],
    ['two letters exchanged', 'tlaks', 'talks'],
    ['another case', 'TALKS', 'talks'],
    ['an accent', 'müller', 'muller'],
    ['blanks and underlines for hyphens', 'head of_port', 'head-of-port'],
  ])('finds what was meant with %s', (_slip, word, meant) => {
    expect(findNearest(word, ['inspection', meant, 'training'])).toBe(meant);
  });

  test('takes the nearer of two', () => {
    expect(findNearest('berth-2', ['berth-12', 'berth-3', 'berth-2a'])).toBe('berth-12');
    expect(findNearest('oke', ['okes', 'okay'])).toBe('okes');
  });

  test('finds by a part that no other has what is too far by its letters', () => {
    expect(findNearest('2031-05-tallow-visits-quelby', ['2031-05-tallow-x', '2031-06-ferro-ostmere'])).toBe(
      '2031-05-tallow-x',
    );
  });

  test('proposes nothing where two share as many parts, or none does', () => {
    expect(findNearest('harbour-master-of-quelby', ['quelby-a', 'quelby-b'])).toBeUndefined();
    expect(findNearest('zzzzzz', ['talks', 'training'])).toBeUndefined();
  });

  test('does not take numbers for a likeness', () => {
    expect(findNearest('2031-05-xxxxxxxxxxxx', ['2031-05-tallow-quelby-berths'])).toBeUndefined();
  });
});

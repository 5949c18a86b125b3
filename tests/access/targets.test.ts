import { describe, expect, test } from 'vitest';
import { judgeTargets, type Target } from './targets.ts';

const target = (element: string, x: number, width: number, height = 24): Target => ({
  ...{ element, x, y: 0, width, height },
  isInline: false,
});

describe(judgeTargets, () => {
  test('targets of 24 pixels may touch', () => {
    expect(judgeTargets([target('a', 0, 24), target('b', 24, 24)])).toEqual([]);
  });

  test('a small target with room for 24 pixels round it is large enough', () => {
    expect(judgeTargets([target('a', 0, 20), target('b', 26, 40)])).toEqual([]);
  });

  test('a small target that is near a large one is too small, and the large one is not', () => {
    expect(judgeTargets([target('a', 0, 16), target('b', 18, 40)])).toEqual([
      {
        tool: 'measure',
        rule: 'target-size',
        element: 'a',
        message: 'It is 16 by 24 pixels large, with another too near: b',
      },
    ]);
  });

  test('two small targets whose circles meet are both too small', () => {
    const found = judgeTargets([target('a', 0, 10), target('b', 20, 10)]);
    expect(found.map(({ element }) => element)).toEqual(['a', 'b']);
  });

  test('a low target is too small as a narrow one is', () => {
    const below = { ...target('b', 0, 80, 20), y: 20 };
    expect(judgeTargets([target('a', 0, 80, 20), below])).toHaveLength(2);
  });

  test('a link in a sentence may be small', () => {
    const link = { ...target('a', 0, 10), isInline: true };
    expect(judgeTargets([link, target('b', 12, 40)])).toEqual([]);
  });
});

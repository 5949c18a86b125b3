import { describe, expect, test } from 'vitest';
import { drawMark } from '#charts/draw/mark.ts';

describe(drawMark, () => {
  test('gives each slot a shape and a colour of its own', () => {
    const marks = [1, 2, 3, 4, 5, 6].map(drawMark);
    expect(new Set(marks.map(({ path }) => path)).size).toBe(6);
    expect(new Set(marks.map(({ fill }) => fill)).size).toBe(6);
  });

  test('refuses a slot that no party can have', () => {
    expect(() => drawMark(7)).toThrow('Slot 7 has no mark');
  });
});

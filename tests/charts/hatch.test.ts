import { expect, test } from 'vitest';
import { hatchLines } from '#charts/hatch.ts';

test('hatching runs at 45 degrees and never leaves its box', () => {
  const box = { left: 10, top: 20, right: 37, bottom: 28 };
  const lines = hatchLines(box);
  expect(lines.length).toBeGreaterThan(5);
  for (const [x1, y1, x2, y2] of lines) {
    expect(x1 - x2).toBeCloseTo(y2 - y1);
    for (const x of [x1, x2]) expect(x >= box.left && x <= box.right).toBe(true);
    for (const y of [y1, y2]) expect(y >= box.top && y <= box.bottom).toBe(true);
  }
});

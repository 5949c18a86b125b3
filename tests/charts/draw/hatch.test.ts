import { describe, expect, test } from 'vitest';
import { hatchLines } from '#charts/draw/hatch.ts';
import { paletteFrom } from '#charts/draw/palette.ts';

const box = { left: 10, top: 20, right: 37, bottom: 28 };

describe.each(['rising', 'falling', 'level', 'crossed'] as const)('%s hatching', (run) => {
  const lines = hatchLines(box, run);

  test('never leaves its box', () => {
    for (const [x1, y1, x2, y2] of lines) {
      for (const x of [x1, x2]) expect(x >= box.left && x <= box.right).toBe(true);
      for (const y of [y1, y2]) expect(y >= box.top && y <= box.bottom).toBe(true);
    }
  });

  test('runs as it is named', () => {
    const slopes = lines.map(([x1, y1, x2, y2]) => Math.round((y1 - y2) / (x1 - x2)));
    const wanted = { rising: [-1], falling: [1], level: [0], crossed: [-1, 1] }[run];
    expect([...new Set(slopes)].map((slope) => slope + 0)).toEqual(wanted);
  });
});

test('no two parties are drawn alike where there is no colour', () => {
  const { slots } = paletteFrom((property) => property, 'sans');
  const looks = slots.slice(1).map(({ fill, hatch, run }) => {
    if (hatch === undefined) return fill;
    return `${fill === '--paper' ? 'dark on light' : 'light on dark'} ${run}`;
  });
  expect(new Set(looks).size).toBe(6);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

/** The colours that a part of the tokens declares, by name. */
function readColours(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
  '@media screen and (prefers-color-scheme: dark)',
);
const MODES = [
  ['light', readColours(light)],
  ['dark', readColours(dark)],
] as const;

test('contrast is that of WCAG', () => {
  expect(contrast('#fff', '#000')).toBe(21);
  expect(contrast('#777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(MODES)('in %s mode', (_, colours) => {
  const between = (text: string, ground: string) => {
    const [one, other] = [colours.get(text), colours.get(ground)];
    if (one === undefined || other === undefined) throw new Error(`There is no --${text} or no --${ground}.`);
    return contrast(one, other);
  };

  test.each(['ink', 'soft', 'accent'])(
    'text in --%s has the contrast of level AAA on every ground',
    (text) => {
      for (const ground of ['paper', 'tint']) expect(between(text, ground), ground).toBeGreaterThanOrEqual(7);
    },
  );

  test('text in --warm has it on paper, and the large numbers of findings on their tint', () => {
    expect(between('warm', 'paper')).toBeGreaterThanOrEqual(7);
    expect(between('warm', 'tint')).toBeGreaterThanOrEqual(4.5);
  });

  test('a number on a bar has the contrast of level AA', () => {
    const slots = [...colours.keys()].flatMap((name) => /^(slot-\d)-on$/.exec(name)?.[1] ?? []);
    expect(slots.length).toBeGreaterThan(2);
    for (const slot of slots) expect(between(`${slot}-on`, `${slot}-fill`), slot).toBeGreaterThanOrEqual(4.5);
  });
});

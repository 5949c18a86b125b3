import { describe, expect, test } from 'vitest';
import { readOperators } from '#pdf/stream/operators.ts';
import { mergeText } from '#pdf/stream/text-runs.ts';

const WIDTHS: Record<number, number> = { 1: 250, 2: 600, 3: 333 };
const fonts = new Map([['/F1', (glyph: number) => WIDTHS[glyph] ?? 500]]);
const merge = (stream: string) => mergeText(stream, fonts).replace(/\s+/g, ' ').trim();
const SET = '/F1 10 Tf 1 0 0 -1 70 80 Tm';

/** Where each glyph of a text object stands on its line, as a reader of PDF would place it. */
function place(stream: string, size: number): [string, number][] {
  const placed: [string, number][] = [];
  let [start, pen] = [0, 0];
  for (const { name, operands } of readOperators(stream)) {
    if (name === 'Tm') [start, pen] = [0, 0];
    if (name === 'Td') start = pen = start + Number(operands[0]);
    if (name !== 'Tj' && name !== 'TJ') continue;
    for (const operand of operands) {
      if (/^[-\d]/.test(operand)) pen -= (Number(operand) / 1000) * size;
      for (const glyph of operand.startsWith('<') ? (operand.match(/[0-9A-F]{4}/g) ?? []) : []) {
        placed.push([glyph, pen]);
        pen += ((WIDTHS[Number.parseInt(glyph, 16)] ?? 500) / 1000) * size;
      }
    }
  }
  return placed;
}

describe(mergeText, () => {
  test('writes glyphs that stand as wide as they are as one string', () => {
    expect(merge(`BT ${SET} <0001> Tj 2.5 0 Td <0002> Tj 6 0 Td <0003> Tj ET`)).toBe(
      `BT ${SET} <000100020003> Tj ET`,
    );
  });

  test('writes what kerning moves as a correction', () => {
    expect(merge(`BT ${SET} <0001> Tj 2.4 0 Td <0002> Tj ET`)).toBe(`BT ${SET} [<0001>10<0002>] TJ ET`);
    expect(merge(`BT ${SET} <0001> Tj 2.75 0 Td <0002> Tj ET`)).toBe(`BT ${SET} [<0001>-25<0002>] TJ ET`);
  });

  test('keeps property lists within a line, and the place of what comes after', () => {
    expect(merge(`BT ${SET} <0001> Tj /Span <<>> BDC 2.5 0 Td <0002> Tj EMC 6 0 Td <0003> Tj ET`)).toBe(
      `BT ${SET} <0001> Tj /Span <<>> BDC 2.5 0 Td <0002> Tj EMC 6 0 Td <0003> Tj ET`,
    );
  });

  test('keeps new lines', () => {
    expect(merge(`BT ${SET} <0001> Tj 2.5 0 Td <0002> Tj -2.5 -12 Td <0003> Tj ET`)).toBe(
      `BT ${SET} <00010002> Tj 0 -12 Td <0003> Tj ET`,
    );
  });

  test('leaves text in other fonts, and everything else, as it is', () => {
    const type3 = 'BT /F9 10 Tf <01> Tj 2.5 0 Td <02> Tj ET';
    expect(merge(`q 1 0 0 RG ${type3} 0 0 5 5 re f Q`)).toBe(`q 1 0 0 RG ${type3} 0 0 5 5 re f Q`);
  });

  test('puts text in another font where the text before it left off', () => {
    expect(merge(`BT ${SET} <0001> Tj 2.5 0 Td /F9 10 Tf <01> Tj 6 0 Td <02> Tj ET`)).toBe(
      `BT ${SET} <0001> Tj /F9 10 Tf 2.5 0 Td <01> Tj 6 0 Td <02> Tj ET`,
    );
  });

  test('leaves a stream alone that spaces its text otherwise', () => {
    const spaced = `BT ${SET} 2 Tc <0001> Tj 2.5 0 Td <0002> Tj ET`;
    expect(merge(spaced)).toBe(spaced);
  });

  test('leaves every glyph of a long line where it stood, to a thousandth of its size', () => {
    const steps = Array.from({ length: 400 }, (_, at) => {
      const glyph = (at % 7) + 1;
      const width = ((WIDTHS[glyph] ?? 500) / 1000) * 11.33 + Math.sin(at) / 37;
      const span = at % 50 === 49 ? ['/Span <<>> BDC ', ' EMC'] : ['', ''];
      return `${span[0]}${at === 0 ? '' : `${width.toFixed(7)} 0 Td `}<000${glyph}> Tj${span[1]}`;
    });
    const stream = `BT /F1 11.33 Tf 1 0 0 -1 0 0 Tm ${steps.join('\n')} ET`;
    const [before, after] = [place(stream, 11.33), place(mergeText(stream, fonts), 11.33)];
    expect(mergeText(stream, fonts).length).toBeLessThan(stream.length / 2);
    expect(after.map(([glyph]) => glyph)).toEqual(before.map(([glyph]) => glyph));
    for (const [at, [, x]] of after.entries())
      expect(Math.abs(x - (before[at]?.[1] ?? NaN))).toBeLessThan(0.0115);
  });
});

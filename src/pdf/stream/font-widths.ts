import { dictAt, itemsAt, nameOf, PDFArray, PDFDict, PDFNumber, textOf } from '#pdf/document/document.ts';
import type { PDFObject } from '#pdf/document/document.ts';

/** How wide the glyph of a number is, in thousandths of the font's size. */
export type Widths = (glyph: number) => number;

/** A glyph in a string of text, `<00100029>`. */
export const GLYPH = /[0-9A-Fa-f]{4}/g;

function numberOf(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}

/** Reads `[first [width width …] first last width …]`: ISO 32000-1, 9.7.4.3. */
function readWidths(items: readonly PDFObject[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < items.length;) {
    const first = numberOf(items[at]);
    const next = items[at + 1];
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) widths.set(first + index, numberOf(width));
      at += 2;
    } else {
      for (let glyph = first; glyph <= numberOf(next); glyph++) widths.set(glyph, numberOf(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}

/**
 * The widths of a page's or form's fonts by their names there, as in `/F4`: of those whose text is glyph numbers of
 * two bytes, which are all that Chromium embeds but Type 3.
 */
export function widthsOf(dict: PDFDict): ReadonlyMap<string, Widths> {
  const resources = dictAt(dict, 'Resources');
  const fonts = resources && dictAt(resources, 'Font');
  return new Map(
    (fonts?.keys() ?? []).flatMap((name) => {
      const font = fonts?.lookup(name, PDFDict);
      const [item] = font === undefined ? [] : itemsAt(font, 'DescendantFonts');
      if (font === undefined || item === undefined) return [];
      if (textOf(font.lookup(nameOf('Encoding'))) !== 'Identity-H') return [];
      const glyphs = dict.context.lookup(item, PDFDict);
      const widths = readWidths(itemsAt(glyphs, 'W'));
      const other = glyphs.has(nameOf('DW')) ? numberOf(glyphs.lookup(nameOf('DW'))) : 1000;
      return [[name.asString(), (glyph: number) => widths.get(glyph) ?? other] as const];
    }),
  );
}

/**
 * How wide the text of an operator such as `[<00100029>12<0003>] TJ` is, in ems.
 * Without widths, as for Type 3 fonts, an em for each character.
 */
export function measureText(operands: readonly string[], widths: Widths | undefined): number {
  return operands.reduce((sum, operand) => {
    if (/^[-+.\d]/.test(operand)) return sum - Number(operand) / 1000;
    if (widths === undefined) return sum + operand.length;
    const glyphs = operand.match(GLYPH) ?? [];
    return glyphs.reduce((width, glyph) => width + widths(Number.parseInt(glyph, 16)) / 1000, sum);
  }, 0);
}

import { dictAt, nameOf, PDFDict, textOf } from '#pdf/document/document.ts';
import { GLYPH } from './font-widths.ts';
import { readOperators } from './operators.ts';
import type { Surface } from './surfaces.ts';

/** The fonts and letters of the page that was printed. */
export interface Lettering {
  /** The families of its own fonts, as in "Source Serif 4". */
  readonly families: readonly string[];
  /** Its letters that are of another script than Latin, each once. */
  readonly foreign: string;
}

/** The glyph of number 0, which a font has for all that it does not have. */
const MISSING = '0000';

function simplify(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * The names of fonts in use that the page does not bring itself. Type 3 fonts, the outlines of stroked text, have no
 * name.
 */
function listOthers({ dict }: Surface, families: readonly string[]): string[] {
  const resources = dictAt(dict, 'Resources');
  const fonts = resources && dictAt(resources, 'Font');
  const names = (fonts?.keys() ?? []).map((key) =>
    textOf(fonts?.lookup(key, PDFDict).lookup(nameOf('BaseFont'))),
  );
  const own = families.map(simplify);
  return names
    .filter((name) => name !== undefined)
    .filter((name) => !own.some((family) => simplify(name).startsWith(family)));
}

function showsMissing({ content, fonts }: Surface): boolean {
  let font = '';
  for (const { name, operands } of readOperators(content)) {
    if (name === 'Tf') font = operands[0] ?? '';
    if ((name !== 'Tj' && name !== 'TJ') || !fonts.has(font)) continue;
    if (operands.some((operand) => operand.match(GLYPH)?.includes(MISSING))) return true;
  }
  return false;
}

/**
 * Makes sure that all text is set in the page's own fonts. What they lack is taken from those of the machine, and would
 * differ from one to the next, or is printed as an empty box, which PDF/UA-1, 7.21 forbids.
 * @throws at the first page with such text.
 */
export function checkGlyphs(surfaces: readonly Surface[], { families, foreign }: Lettering): void {
  for (const surface of surfaces) {
    const others = listOthers(surface, families);
    if (others.length === 0 && !showsMissing(surface)) continue;
    const shown = others.length === 0 ? 'an empty box' : `letters in ${others.join(' and ')}`;
    const suspects = foreign === '' ? '' : ` /print/ has these of other scripts: ${foreign}.`;
    throw new Error(
      `Page ${surface.page + 1} of the PDF shows ${shown} for what the fonts of /print/ do not have.${suspects} Leave it out of print, or give the page a font that has it.`,
    );
  }
}

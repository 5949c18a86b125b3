import { dictAt, nameOf, PDFDict, textOf } from './document.ts';
import type { PDFDocument } from './document.ts';
import type { Surface } from './surfaces.ts';

/** The fonts and letters of the page that was printed. */
export interface Lettering {
  /** The families of its own fonts, as in "Source Serif 4". */
  readonly families: readonly string[];
  /** Its letters that are of another script than Latin, each once. */
  readonly foreign: string;
}

/** Text with the glyph of number 0, which a font has for what it does not have. */
const MISSING = /<(?:[0-9A-Fa-f]{4})*?0000[0-9A-Fa-f]*>(?:[^<>]*(?:<[0-9A-Fa-f]+>))*[^<>]*\]?\s*T[jJ]/;

function simplify(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The fonts on a page that are none of its own, by name. Type 3 fonts, the outlines of stroked text, have none. */
function listOthers(page: PDFDict, families: readonly string[]): string[] {
  const resources = dictAt(page, 'Resources');
  const fonts = resources && dictAt(resources, 'Font');
  const names = (fonts?.keys() ?? []).map((key) =>
    textOf(fonts?.lookup(key, PDFDict).lookup(nameOf('BaseFont'))),
  );
  const own = families.map(simplify);
  return names
    .filter((name) => name !== undefined)
    .filter((name) => !own.some((family) => simplify(name).startsWith(family)));
}

/**
 * Makes sure that all text is set in the page's own fonts. What they lack is taken from those of the machine, and would
 * differ from one to the next, or is printed as an empty box, which PDF/UA-1, 7.21 forbids.
 * @throws at the first page with such text.
 */
export function checkGlyphs(
  document: PDFDocument,
  surfaces: readonly Surface[],
  { families, foreign }: Lettering,
): void {
  for (const { page, content } of surfaces) {
    const others = listOthers(document.getPage(page).node, families);
    if (others.length === 0 && !MISSING.test(content)) continue;
    const shown = others.length === 0 ? 'an empty box' : `letters in ${others.join(' and ')}`;
    const suspects = foreign === '' ? '' : ` /print/ has these of other scripts: ${foreign}.`;
    throw new Error(
      `Page ${page + 1} of the PDF shows ${shown} for what the fonts of /print/ do not have.${suspects} Leave it out of print, or give the page a font that has it.`,
    );
  }
}

import { LETTERS } from './letters.ts';

/** How wide a letter is at most, in ems. */
export const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000] as const)),
);

/** The characters that need no font: blanks, which are drawn from the common one, and characters without a shape. */
const SHAPELESS = '[\\p{Zs}--\\u1680]\\p{Default_Ignorable_Code_Point}\\t\\n';
const CODES = [...WIDTHS.keys()].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join('');
const DRAWN = new RegExp(`^[${SHAPELESS}${CODES}]*$`, 'v');
/** A letter with the marks and joiners that belong to it, as one shape. */
const SHAPES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A shape that no font of the site has, and where in its text it stands. */
export interface Missing {
  readonly index: number;
  /** It and those that follow it of the same script. */
  readonly text: string;
}

function isWhole(shape: string): boolean {
  if (DRAWN.test(shape)) return true;
  // A letter that a font lacks is put together of its parts.
  return [...shape].every((letter) => {
    const parts = letter.normalize('NFD');
    return DRAWN.test(letter) || (parts.length > 1 && DRAWN.test(parts));
  });
}

/** The first letters of a text that its readers would not see in print, or undefined. */
export function findMissing(text: string): Missing | undefined {
  if (isWhole(text)) return undefined;
  let found: Missing | undefined;
  for (const { segment, index } of SHAPES.segment(text)) {
    if (isWhole(segment)) {
      if (found !== undefined) return found;
    } else found = { index: found?.index ?? index, text: (found?.text ?? '') + segment };
  }
  return found;
}

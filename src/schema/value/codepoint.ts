/**
 * The code points that no text of a briefing may hold: control characters but for tab and line feed, overrides of the
 * direction of writing, characters without width, lost and private characters, halves of surrogate pairs. They are
 * invisible on the page, or differ from font to font, and go with every copy. Joiners and variation selectors are
 * allowed, since emoji and several scripts need them.
 */
const FORBIDDEN =
  /[[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFD}\u{E0000}-\u{E007F}]--[\t\n]]/gv;

/** A character that no text may hold, and where it stands. */
export interface ForbiddenCharacter {
  readonly index: number;
  readonly length: number;
  /** `U+202E` */
  readonly name: string;
  /** The remedy that a message names. */
  readonly remedy: string;
}

/** Every forbidden character of a text, in order. */
export function findForbidden(text: string): ForbiddenCharacter[] {
  // Nearly every text has none, and `search` is the quickest way to know.
  if (text.search(FORBIDDEN) < 0) return [];
  return [...text.matchAll(FORBIDDEN)].map(({ 0: found, index }) => {
    const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const remedy = name === 'U+FFFD' ? 'type the letter that was lost' : 'delete it';
    return { index, length: found.length, name, remedy };
  });
}

/** The message for a forbidden character. */
export function explainForbidden({ name, remedy }: ForbiddenCharacter): string {
  return `contains the invisible character ${name}: ${remedy}`;
}

/** Whether a source has no escape and no letter of those alphabets, so that it needs no closer look. */
export function isPlain(source: string): boolean {
  return !source.includes('\\') && !LOOKALIKES.test(source);
}

/** The text with another character in the place of each forbidden one, as many as it had. */
export function replaceForbidden(text: string, by: string): string {
  return text.replace(FORBIDDEN, (found) => by.repeat(found.length));
}

/** The letters of the alphabets of which some look like Latin ones: Greek, Cyrillic and Armenian. */
const LOOKALIKES = /[\u0370-\u058f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
// What a Greek letter means beside Latin ones in a unit or a formula.
const SYMBOL = /^[μΩΔ]?[a-zA-Z]{1,2}$|^[a-zA-Z]?[μΩΔ]$/u;

/**
 * The first word whose letters come from two alphabets that have letters of the same look, such as a Cyrillic а in a
 * Latin word: it reads well, and no search finds it.
 */
export function findMixedWord(text: string): { readonly index: number; readonly word: string } | undefined {
  if (!LOOKALIKES.test(text)) return undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const mixed = ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1;
    if (mixed && !SYMBOL.test(word)) return { index, word };
  }
  return undefined;
}

/** The message for a word that mixes two alphabets. */
export function explainMixed(word: string): string {
  return `"${word}" mixes letters of two alphabets: type the word anew`;
}

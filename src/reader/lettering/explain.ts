import { quote } from '#reader/report/problem.ts';

/** Scripts of which no font of the site has a letter, as an editor calls them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'Korean'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Han}/u, 'Chinese or Japanese'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Georgian}/u, 'Georgian'],
];

const HYPHENS: ReadonlySet<string> = new Set(['\u2010', '\u2011']);

function nameCode(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The message for letters that no font of the site has: what they are, and what to write instead. */
export function explainMissing(text: string): string {
  const [first = ''] = text;
  const why = 'the fonts of the site and its PDF do not have';
  if (HYPHENS.has(first)) return `has the hyphen ${nameCode(first)}, which ${why}: write a plain "-"`;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text))
    return `has the emoji ${quote(text)} (${nameCode(first)}), which ${why}: leave it out, or write it in words`;
  const script = SCRIPTS.find(([pattern]) => pattern.test(text))?.[1];
  if (script !== undefined)
    return `has ${quote(text)} in ${script} letters, which ${why}: write it in Latin or Cyrillic letters`;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const remedy =
    plain !== text && /^[A-Za-z]+$/.test(plain)
      ? `write ${quote(plain)}`
      : 'write it in words, or leave it out';
  return `has ${quote(text)} (${nameCode(first)}), which ${why}: ${remedy}`;
}

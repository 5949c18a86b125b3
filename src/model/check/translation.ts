import { english } from '#words/english.ts';
import { type Forms, lookUp, type OwnWords, slotsOf, WORD_KEYS, type WordKey } from '#words/words.ts';
import type { Finding } from './reference.ts';

/** A noun may be written out where the language bends it, and a number where its form says it. */
const SPARE = new Set(['unit', 'units', 'noun']);

/** The plural forms that whole numbers need in a language, and all that it has. */
function formsOf(language: string): { needed: readonly string[]; known: readonly string[] } {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  const known = rules.resolvedOptions().pluralCategories;
  return { needed: known.filter((form) => needed.has(form)), known };
}

function checkSlots(text: string, wanted: readonly string[], key: WordKey, form?: string): Finding[] {
  const found = slotsOf(text);
  const list = wanted.length === 0 ? 'none' : wanted.map((name) => `{${name}}`).join(', ');
  const report = (message: string) => ({
    file: 'words',
    path: [...key.split('.'), ...(form === undefined ? [] : [form])],
    message,
  });
  if (/[{}]/.test(text.replace(/\{\w+\}/g, '')))
    return [report(`has a brace that is no placeholder: it takes ${list}`)];
  const unknown = found.filter((name) => !wanted.includes(name));
  if (unknown.length > 0)
    return unknown.map((word) => ({
      ...report(`has a placeholder {${word}} that is not filled: it takes ${list}`),
      unknown: { word, candidates: wanted },
    }));
  return wanted
    .filter((name) => !found.includes(name) && !SPARE.has(name) && (form === undefined || name !== 'count'))
    .map((name) => report(`lacks {${name}}: it takes ${list}`));
}

function checkForms(forms: Forms, key: WordKey, language: string | undefined): Finding[] {
  if (language === undefined) return [];
  const { needed, known } = formsOf(language);
  const path = key.split('.');
  const given = Object.entries(forms).flatMap(([form, text]) => (text === undefined ? [] : [form]));
  const surplus = given
    .filter((form) => !known.includes(form))
    .map((form) => ({
      file: 'words',
      path: [...path, form],
      message: `is no plural form of "${language}", which has ${known.join(', ')}: delete it`,
    }));
  const missing = needed.filter((form) => !given.includes(form));
  return missing.length === 0
    ? surplus
    : [
        ...surplus,
        {
          file: 'words',
          path,
          message: `lacks the plural form ${missing.join(' and ')}: "${language}" needs ${needed.join(', ')}`,
        },
      ];
}

/**
 * The mistakes in a briefing's `words.yaml`: placeholders that the English text does not have or needs, and plural
 * forms that the language does not have or needs.
 */
export function checkTranslation(words: OwnWords, language: string | undefined): Finding[] {
  return WORD_KEYS.flatMap((key) => {
    const written = lookUp(words, key);
    const wanted = slotsOf(lookUp(english, key) ?? '');
    if (written === undefined) return [];
    if (typeof written === 'string') return checkSlots(written, wanted, key);
    return [
      ...checkForms(written, key, language),
      ...Object.entries(written).flatMap(([form, text]) =>
        text === undefined ? [] : checkSlots(text, [...new Set(['count', ...wanted])], key, form),
      ),
    ];
  });
}

/**
 * Whether a text may be the same in another language: it has one word at most beside signs and placeholders, as
 * "Information".
 */
function mayBeAlike(text: string | Forms): boolean {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.every(
    (form = '') =>
      form
        .replace(/\{\w+\}/g, '')
        .trim()
        .split(/[^\p{L}]+/u)
        .filter(Boolean).length <= 1,
  );
}

/** Whether a text, or each of its forms that English has too, is the English one. */
function isEnglish(text: string | Forms, original: string | Forms): boolean {
  if (typeof text === 'string' || typeof original === 'string') return text === original;
  return Object.entries(text).every(
    ([form, words]) => words === (original[form as keyof Forms] ?? original.other),
  );
}

/** The words that a briefing leaves in English: left out, or copied and not translated. Joints are not listed. */
export function listUntranslated(words: OwnWords): WordKey[] {
  return WORD_KEYS.filter((key) => {
    const [written, original] = [lookUp(words, key), lookUp(english, key)];
    // Commas and brackets serve most languages as they are.
    if (written === undefined || original === undefined) return !key.startsWith('joint.');
    return isEnglish(written, original) && !mayBeAlike(original);
  });
}

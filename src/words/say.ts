import { type English, english } from './english.ts';
import { formatNumber } from './number.ts';
import { type Forms, lookUp, type WordKey, type Words } from './words.ts';

type TextOf<Key extends WordKey> = Key extends `${infer Group extends keyof English}.${infer Name}`
  ? English[Group][Name & keyof English[Group]]
  : never;
type SlotsIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsIn<Rest> : never;
type SlotOf<Text> = Text extends string ? SlotsIn<Text> : 'count' | SlotsIn<Text[keyof Text]>;

/** The values for the placeholders of a text: `count` where it decides the plural form, and the others. */
type Values<Key extends WordKey> = {
  readonly [Slot in SlotOf<TextOf<Key>>]: Slot extends 'count' ? number : string | number;
};
/** The values as the last argument of `say`: absent for a text without placeholders. */
type Filled<Key extends WordKey> = [SlotOf<TextOf<Key>>] extends [never] ? [] : [Values<Key>];

/** A run of a text, or the place where something else is to stand. */
export type Run = string | { readonly slot: string };

const rules = new Map<string, Intl.PluralRules>();

// Kept, since making one takes longer than a hundred texts do.
function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** The keys of texts that have plural forms. */
export type PluralKey = { [Key in WordKey]: TextOf<Key> extends string ? never : Key }[WordKey];

/** The plural forms of a text in the language of the briefing. */
export function formsOf({ own }: Words, key: PluralKey): Forms {
  const text = lookUp(own, key) ?? lookUp(english, key);
  if (typeof text !== 'object') throw new Error(`Words ${key}: its text has no plural forms.`);
  return text;
}

/**
 * The form for a number in a language.
 * @throws when the text lacks that form, which the reader has refused before.
 */
export function chooseForm(forms: Forms, count: number, language: string): string {
  const form = forms[rulesOf(language).select(count)] ?? forms.other;
  if (form === undefined)
    throw new Error(`words.yaml has no plural form for ${count} in "${language}". Run npm run check.`);
  return form;
}

function patternOf({ language, own }: Words, key: WordKey, count: unknown): string {
  const translated = lookUp(own, key);
  const text = translated ?? lookUp(english, key);
  if (text === undefined) throw new Error(`Words: the engine has no text ${key}. Add it to src/words/.`);
  if (typeof text === 'string') return text;
  if (typeof count !== 'number') throw new Error(`Words ${key}: no count was given to choose the form by.`);
  // What is not translated is English, and so are its forms.
  return chooseForm(text, count, translated === undefined ? 'en' : language);
}

function print(value: string | number, language: string): string {
  return typeof value === 'number' ? formatNumber(value, language) : value;
}

/** A text of the engine in runs, the given values filled in: a placeholder without a value is a slot. */
export function split<Key extends WordKey>(
  words: Words,
  key: Key,
  values: Partial<Values<Key>>,
): readonly Run[] {
  const given: Readonly<Record<string, string | number | undefined>> = values;
  return patternOf(words, key, given['count'])
    .split(/\{(\w+)\}/)
    .flatMap((part, index): Run[] => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const value = given[part];
      return [value === undefined ? { slot: part } : print(value, words.language)];
    });
}

/**
 * A text of the engine in the language of the briefing, its placeholders filled in.
 * @throws when a placeholder has no value, which the reader has refused before.
 */
export function say<Key extends WordKey>(words: Words, key: Key, ...[values]: Filled<Key>): string {
  const runs = split(words, key, (values ?? {}) as Partial<Values<Key>>);
  return runs
    .map((run) => {
      if (typeof run === 'string') return run;
      throw new Error(`Words ${key}: nothing is given for {${run.slot}}. Correct it in words.yaml.`);
    })
    .join('');
}

import { type English, english } from './english.ts';

/** A place where words stand: `navigation`, `chart`. */
export type Group = keyof English;

/** A text of the engine by its place and name: `chart.total`. */
export type WordKey = { [Name in Group]: `${Name}.${keyof English[Name] & string}` }[Group];

/** The plural forms of a text, as far as a language has them. */
export type Forms = { readonly [Form in Intl.LDMLPluralRule]?: string | undefined };

/** The words of a briefing in its own language, as far as it gives them. */
export type OwnWords = {
  readonly [Name in Group]?:
    | {
        readonly [Key in keyof English[Name]]?:
          (English[Name][Key] extends string ? string : Forms) | undefined;
      }
    | undefined;
};

/** The words that the engine prints: the briefing's own, and English where it has none. */
export interface Words {
  /** The language of the briefing, as a BCP 47 tag. */
  readonly language: string;
  readonly own: OwnWords;
}

/** Every key, in order. */
export const WORD_KEYS: readonly WordKey[] = Object.entries(english).flatMap(([group, texts]) =>
  Object.keys(texts).map((name) => `${group}.${name}` as WordKey),
);

/** The text or the forms of a key in some words; undefined where they have none. */
export function lookUp(words: OwnWords, key: WordKey): string | Forms | undefined {
  const [group = '', name = ''] = key.split('.');
  const texts: unknown = Reflect.get(words, group);
  return typeof texts === 'object' && texts !== null ? Reflect.get(texts, name) : undefined;
}

/** The names of the placeholders in a text or in any of its forms. */
export function slotsOf(text: string | Forms): string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return [
    ...new Set(texts.flatMap((form = '') => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))),
  ];
}

import { suggest } from '#reader/problem.ts';
import { slug } from './slug.ts';

/** Something that exists and can be named: by its id, or by its name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The choice that a word names: by id, by name, or by the beginning of just one of them; else undefined. */
export function findChoice(word: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = word.toLowerCase();
  const plain = slug(word);
  const isNamed = (name: string) => name.toLowerCase() === wanted || (plain !== '' && slug(name) === plain);
  const exact = choices.find(({ id }) => id === wanted) ?? choices.find(({ name }) => isNamed(name));
  const begun = choices.filter(({ id, name }) =>
    [id, ...name.toLowerCase().split(' ')].some((part) => part.startsWith(wanted)),
  );
  return exact ?? (begun.length === 1 && wanted !== '' ? begun[0] : undefined);
}

/** Says that a word names nothing, with what it begins or what is nearest to it. */
export function explainChoice(word: string, choices: readonly Choice[]): string {
  const begun = choices.filter(({ id }) => id.startsWith(word.toLowerCase())).map(({ id }) => id);
  if (begun.length > 1) return `"${word}" may be ${begun.join(', ')}: write more of it.`;
  const hint = suggest(
    word,
    choices.flatMap(({ id, name }) => [id, name]),
  );
  return `"${word}" is not known here${hint === '' ? '.' : hint}`;
}

/** The choices a line each: id, then name. */
export function listChoices(choices: readonly Choice[]): string {
  const width = Math.max(...choices.map(({ id }) => id.length));
  return choices.map(({ id, name }) => `  ${id.padEnd(width)}  ${name}`).join('\n');
}

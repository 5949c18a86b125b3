import { suggest } from '#reader/report/problem.ts';
import { slug } from '#editing/slug.ts';

/** Something that exists and can be named: by its id, or by its name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** A detail that tells it from others of its name: a date, a title. */
  readonly about?: string;
}

/** How many choices a message names. */
const SHOWN = 12;

/** The choice that a word names: by id, by name, or by the beginning of just one of them; else undefined. */
export function findChoice(word: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = word.toLowerCase();
  const plain = slug(word);
  const isNamed = (name: string) => name.toLowerCase() === wanted || (plain !== '' && slug(name) === plain);
  const exact = choices.find(({ id }) => id === wanted) ?? choices.find(({ name }) => isNamed(name));
  return exact ?? only(beginning(wanted, choices)) ?? only(holding(wanted, choices));
}

function only(choices: readonly Choice[]): Choice | undefined {
  return choices.length === 1 ? choices[0] : undefined;
}

/** The choices whose id or name begins with a word. */
function beginning(word: string, choices: readonly Choice[]): Choice[] {
  if (word === '') return [];
  return choices.filter(({ id, name }) => id.startsWith(word) || name.toLowerCase().startsWith(word));
}

/** The choices in whose id, name or title a word begins so. */
function holding(word: string, choices: readonly Choice[]): Choice[] {
  if (word === '') return [];
  const parts = ({ id, name, about = '' }: Choice) => [
    ...id.split('-'),
    ...`${name} ${about}`.toLowerCase().split(' '),
  ];
  return choices.filter((choice) => parts(choice).some((part) => part.startsWith(word)));
}

/** Says that a word names nothing, with what it begins or what is nearest to it. */
export function explainChoice(word: string, choices: readonly Choice[]): string {
  const wanted = word.toLowerCase();
  const found = [beginning(wanted, choices), holding(wanted, choices)].find(({ length }) => length > 1) ?? [];
  const begun = found.slice(0, SHOWN).map(({ id }) => id);
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  if (begun.length > 1) return `"${word}" may be ${begun.join(', ')}${more}: write more of it.`;
  const hint = suggest(
    word,
    choices.flatMap(({ id, name }) => [id, name]),
  );
  return `"${word}" is not known here${hint === '' ? '..' : hint}`;
}

/** The choices a line each: id, then name and what else is known. */
export function listChoices(choices: readonly Choice[]): string {
  const width = Math.max(...choices.map(({ id }) => id.length));
  return choices
    .map(({ id, name, about = '' }) => `  ${id.padEnd(width)}  ${name}${about && `, ${about}`}`)
    .join('\n');
}

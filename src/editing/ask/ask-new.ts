import type { Term } from '#schema/briefing.ts';
import type { Entries } from '#model/view/entries.ts';
import { idSchema } from '#schema/value/id.ts';
import { personSchema, roleSchema } from '#schema/person.ts';
import { placeSchema } from '#schema/place.ts';
import { sourceSchema, STANCE_MEANINGS, STANCES } from '#schema/source.ts';
import { askChoice, askIds, askOptional, askText, type Terminal } from './ask.ts';
import type { Choice } from './choice.ts';
import type { NewPerson, NewPlace, NewSource } from './draft.ts';
import { makeUnique } from '#editing/exchange-id.ts';
import { UNPLACED } from '#editing/flags/flags.ts';
import { slug } from '#editing/slug.ts';

/** The parties of a briefing to choose from. */
export function partyChoices({ briefing }: Entries): Choice[] {
  return briefing.parties.map(({ id, name }) => ({ id, name }));
}

/** Kinds or ranks to choose from. */
export function termChoices(terms: readonly Term[]): Choice[] {
  return terms.map(({ id, label }) => ({ id, name: label }));
}

/** Something new as it was named: by its id, or by its name, from which its id is made. */
interface Named {
  readonly id: string;
  readonly name: string | undefined;
}

function readNamed(word: string, taken: ReadonlySet<string>): Named {
  if (idSchema.safeParse(word).success) return { id: word, name: undefined };
  return { id: makeUnique(slug(word), taken), name: word };
}

/** Asks for what is to be known of a person. */
export async function askPerson(
  terminal: Terminal,
  word: string,
  taken: ReadonlySet<string>,
  parties: readonly Choice[],
): Promise<NewPerson> {
  const { id, name: given } = readNamed(word, taken);
  const name = given ?? (await askText(terminal, `  Name of ${id}`, personSchema.shape.name));
  const [party] = await askIds(terminal, `  Party of ${name}`, parties, { most: 1 });
  const title = await askText(terminal, `  Office of ${name}`, roleSchema.shape.title);
  return { id, name, party, roles: [{ title }] };
}

/** Asks for what is to be known of a place. */
export async function askPlace(
  terminal: Terminal,
  word: string,
  taken: ReadonlySet<string>,
  parties: readonly Choice[],
): Promise<NewPlace> {
  const { id, name: given } = readNamed(word, taken);
  const name = given ?? (await askText(terminal, `  Name of ${id}`, placeSchema.shape.name));
  const [party] = await askIds(terminal, `  Party in whose territory ${name} lies`, parties, { most: 1 });
  return { id, name, party, note: UNPLACED };
}

/**
 * Asks for what is to be known of a source. Its id is its publisher's name and its day, where it is named by its name.
 */
export async function askSource(
  terminal: Terminal,
  word: string,
  taken: ReadonlySet<string>,
  parties: readonly Choice[],
): Promise<NewSource> {
  const { shape } = sourceSchema;
  const { id, name } = readNamed(word, new Set());
  const publisher = name ?? (await askText(terminal, `  Publisher of ${id}`, shape.publisher));
  const title = await askOptional(terminal, '  Its title', shape.title);
  const url = await askOptional(terminal, '  Its address', shape.url);
  const published = await askOptional(terminal, '  Published, as 2024-03-28', shape.published);
  const stances = STANCES.map((stance) => ({ id: stance, name: STANCE_MEANINGS[stance] }));
  const chosen = await askChoice(terminal, '  How its publisher stands to the matter', stances);
  const stance = STANCES.find((known) => known === chosen) ?? 'other';
  const party = stance === 'party' ? await askChoice(terminal, '  Of which party', parties) : undefined;
  const dated = name === undefined ? id : makeUnique(slug(`${id} ${published ?? ''}`), taken);
  return { id: dated, publisher, title, url, published, stance, party };
}

import { numberOf } from '#reader/report/number-of.ts';
import { suggest } from '#reader/report/problem.ts';
import { STANCES } from '#schema/source.ts';
import type { Answers, Cited, NewPerson, NewPlace, NewSource } from '#editing/ask/draft.ts';
import type { NewFlagName } from './new-flags.ts';
import { splitParts } from './parts.ts';
import { Refusal } from '#editing/write/refusal.ts';

/** The note of a place that is named without coordinates. */
export const UNPLACED = 'Coordinates not looked up';

/** What stands for neither party among those that may have announced an exchange. */
export const NEITHER = 'none';

/** What the command line asks for. */
export interface Flags {
  readonly answers: Answers;
  /** Whether to print the diff and write nothing. */
  readonly dryRun: boolean;
  /** The folder in which an empty briefing is to be started. */
  readonly briefing: string | undefined;
}

/** A flag as it was given; its value is empty where it takes none. */
interface Given {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the flags of `npm run new` in the order given.
 * @throws Refusal that names the flag which stands alone or has the wrong form.
 */
export function readFlags(given: readonly Given[]): Flags {
  const all = (name: NewFlagName) => given.filter((flag) => flag.name === name).map(({ value }) => value);
  const last = (name: NewFlagName) => all(name).at(-1);
  return {
    answers: {
      month: tidy(last('month')),
      headline: tidy(last('headline')),
      exchange: {
        title: tidy(last('title')),
        date: tidy(last('date')),
        date_note: tidy(last('date-note')),
        from: tidy(last('from')),
        to: tidy(last('to')),
        led_by: splitIds(all('led-by')),
        met: splitIds(all('met')),
        as: readOffices(all('as')),
        places: splitIds(all('place')),
        kind: tidy(last('kind')),
        rank: tidy(last('rank')),
        summary: tidy(last('summary')),
        differs: tidy(last('differs')),
        announced_by: readAnnouncers(splitIds(all('announced-by'))),
        seen_outside: readYesNo('seen-outside', tidy(last('seen-outside'))),
        sources: readCitations(given),
      },
      people: all('new-person').map(readPerson),
      places: all('new-place').map(readPlace),
      sources: all('new-source').map(readSource),
    },
    dryRun: all('dry-run').length > 0,
    briefing: last('briefing'),
  };
}

/** A text with its blanks and line breaks folded; undefined where nothing is left. */
export function tidy(value: string | undefined): string | undefined {
  const folded = value?.replace(/\s+/g, ' ').trim();
  return folded === '' ? undefined : folded;
}

/** The ids between commas. */
export function splitIds(values: readonly string[]): string[] | undefined {
  const ids = values.flatMap((value) => value.split(',').flatMap((id) => tidy(id) ?? []));
  return ids.length === 0 ? undefined : ids;
}

/** The parties that announced it; the word `none` alone stands for neither. */
export function readAnnouncers(ids: readonly string[] | undefined): string[] | undefined {
  if (ids === undefined) return undefined;
  if (!ids.includes(NEITHER)) return [...ids];
  if (ids.length === 1) return [];
  throw new Refusal(`--announced-by "${ids.join(',')}": "${NEITHER}" stands alone, for neither party.`);
}

function readYesNo(flag: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value !== 'yes' && value !== 'no') throw new Refusal(`--${flag} "${value}": write yes or no.`);
  return value === 'yes';
}

/** The citations, each a `--source` with the `--at` and `--says` that follow it. */
function readCitations(given: readonly Given[]): Cited[] {
  const citations: Cited[] = [];
  for (const { name, value } of given) {
    if (name === 'source') citations.push({ source: value.trim() });
    if (name !== 'at' && name !== 'says') continue;
    const last = citations.at(-1);
    if (last === undefined || last[name] !== undefined)
      throw new Refusal(`--${name} "${value}" belongs to no source: put it behind its --source.`);
    last[name] = tidy(value) ?? '';
  }
  return citations;
}

function readOffices(values: readonly string[]): Record<string, string> | undefined {
  if (values.length === 0) return undefined;
  return Object.fromEntries(
    values.map((value) => {
      const [id = '', office = ''] = readParts('as', value, ['person-id', 'Office'], 2);
      return [id, office];
    }),
  );
}

function readPerson(value: string): NewPerson {
  const [id = '', name = '', party = '', title = ''] = readParts(
    'new-person',
    value,
    ['id', 'Name', 'party', 'Office'],
    4,
  );
  return { id, name, party: tidy(party), roles: [{ title }] };
}

function readPlace(value: string): NewPlace {
  const [id = '', name = '', party] = readParts('new-place', value, ['id', 'Name', 'party'], 2);
  return { id, name, party: tidy(party), note: UNPLACED };
}

function readSource(value: string): NewSource {
  const form = ['id', 'Publisher', 'https://…', '2024-03-28', 'stance', 'party', 'Title'];
  const [id = '', publisher = '', url, published, given = '', party, title] = readParts(
    'new-source',
    value,
    form,
    5,
  );
  const stance = STANCES.find((known) => known === given);
  if (stance === undefined) {
    const hint = suggest(given, STANCES);
    throw new Refusal(`--new-source "${value}": "${given}" is not one of ${STANCES.join(', ')}${hint}`);
  }
  return {
    id,
    publisher,
    title: tidy(title),
    url: tidy(url),
    published: tidy(published),
    stance,
    party: tidy(party),
  };
}

/** The parts of a value between its bars. */
function readParts(flag: string, value: string, form: readonly string[], least: number): string[] {
  const parts = splitParts(value).map((part) => tidy(part) ?? '');
  if (parts.length < least || parts.length > form.length || parts[0] === '')
    throw new Refusal(
      `--${flag} "${value}" has ${numberOf(parts.length, 'part')}: write "${form.join('|')}".`,
    );
  return parts;
}

import { parseArgs } from 'node:util';
import { numberOf } from '#reader/number-of.ts';
import { suggest } from '#reader/problem.ts';
import { STANCES } from '#schema/source.ts';
import type { Answers, Cited, NewPerson, NewPlace, NewSource } from './draft.ts';
import { splitParts } from './parts.ts';
import { Refusal } from './refusal.ts';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

const OPTIONS = {
  month: text,
  headline: text,
  date: text,
  'date-note': text,
  title: text,
  from: text,
  to: text,
  'led-by': texts,
  met: texts,
  as: texts,
  place: texts,
  kind: text,
  rank: text,
  summary: text,
  differs: text,
  source: texts,
  at: texts,
  says: texts,
  'new-person': texts,
  'new-place': texts,
  'new-source': texts,
  'dry-run': { type: 'boolean' },
  briefing: text,
} as const;

/** The note of a place that is named without coordinates. */
export const UNPLACED = 'Coordinates not looked up';

/** What the command line asks for. */
export interface Flags {
  readonly answers: Answers;
  /** Whether to print the diff and write nothing. */
  readonly dryRun: boolean;
  /** The folder in which an empty briefing is to be started. */
  readonly briefing: string | undefined;
}

/**
 * Reads the flags of `npm run new`.
 * @throws Refusal that names the flag which is unknown, stands alone or has the wrong form.
 */
export function readFlags(args: readonly string[]): Flags {
  const { values, tokens } = parse(args);
  return {
    answers: {
      month: tidy(values.month),
      headline: tidy(values.headline),
      exchange: {
        title: tidy(values.title),
        date: tidy(values.date),
        date_note: tidy(values['date-note']),
        from: tidy(values.from),
        to: tidy(values.to),
        led_by: splitIds(values['led-by']),
        met: splitIds(values.met),
        as: readOffices(values.as),
        places: splitIds(values.place),
        kind: tidy(values.kind),
        rank: tidy(values.rank),
        summary: tidy(values.summary),
        differs: tidy(values.differs),
        sources: readCitations(tokens),
      },
      people: (values['new-person'] ?? []).map(readPerson),
      places: (values['new-place'] ?? []).map(readPlace),
      sources: (values['new-source'] ?? []).map(readSource),
    },
    dryRun: values['dry-run'] ?? false,
    briefing: values.briefing,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, tokens: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [sentence = ''] = error.message.split(/(?<=\.) |\n/);
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(error.message) ?? [];
    if (unknown !== undefined)
      throw new Refusal(
        `--${unknown} is not a flag of this command${suggest(
          `--${unknown}`,
          Object.keys(OPTIONS).map((name) => `--${name}`),
        )}`,
      );
    throw new Refusal(`${sentence.replace(/\.?$/, '.')} Put a text of several words in quotes.`);
  }
}

type Token = NonNullable<ReturnType<typeof parse>['tokens']>[number];

/** A text with its blanks and line breaks folded; undefined where nothing is left. */
export function tidy(value: string | undefined): string | undefined {
  const folded = value?.replace(/\s+/g, ' ').trim();
  return folded === '' ? undefined : folded;
}

/** The ids between commas. */
export function splitIds(values: readonly string[] | undefined): string[] | undefined {
  const ids = values?.flatMap((value) => value.split(',').flatMap((id) => tidy(id) ?? []));
  return ids === undefined || ids.length === 0 ? undefined : ids;
}

/** The citations, each a `--source` with the `--at` and `--says` that follow it. */
function readCitations(tokens: readonly Token[]): Cited[] {
  const citations: Cited[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value = '' } = token;
    if (name === 'source') citations.push({ source: value.trim() });
    if (name !== 'at' && name !== 'says') continue;
    const last = citations.at(-1);
    if (last === undefined || last[name] !== undefined)
      throw new Refusal(`--${name} "${value}" belongs to no source: put it behind its --source.`);
    last[name] = tidy(value) ?? '';
  }
  return citations;
}

function readOffices(values: readonly string[] | undefined): Record<string, string> | undefined {
  return (
    values &&
    Object.fromEntries(
      values.map((value) => {
        const [id = '', office = ''] = readParts('as', value, ['person-id', 'Office'], 2);
        return [id, office];
      }),
    )
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

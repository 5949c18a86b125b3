import type { Answers, NewPerson, NewPlace, NewSource } from '#editing/ask/draft.ts';
import { NEITHER } from './flags.ts';
import { joinParts } from './parts.ts';

/** A word as a POSIX shell reads it back. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * The command line that says what the answers say, a flag a line.
 * @param program what stands before the flags: `npm run new --`.
 */
export function writeCommand(program: string, { month, headline, exchange, ...added }: Answers): string {
  const lines = [
    flag('month', month),
    flag('headline', headline),
    flag('date', exchange.date),
    flag('date-note', exchange.date_note),
    flag('title', exchange.title),
    flag('from', exchange.from),
    flag('to', exchange.to),
    flag('led-by', list(exchange.led_by)),
    flag('met', list(exchange.met)),
    ...Object.entries(exchange.as ?? {}).map((parts) => flag('as', joinParts(parts))),
    flag('place', list(exchange.places)),
    flag('kind', exchange.kind),
    flag('rank', exchange.rank),
    flag('summary', exchange.summary),
    flag('differs', exchange.differs),
    flag('announced-by', exchange.announced_by?.length === 0 ? NEITHER : list(exchange.announced_by)),
    flag('seen-outside', yesNo(exchange.seen_outside)),
    ...exchange.sources.map(({ source, at, says }) =>
      [flag('source', source), flag('at', at), flag('says', says)].filter((part) => part !== '').join(' '),
    ),
    ...added.people.map((person) => flag('new-person', describePerson(person))),
    ...added.places.map((place) => flag('new-place', describePlace(place))),
    ...added.sources.map((source) => flag('new-source', describeSource(source))),
  ];
  return [program, ...lines.filter((line) => line !== '')].join(' \\\n  ');
}

/** A flag with its value; a value that begins with a hyphen must not be taken for a flag. */
function flag(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return `--${name}${value.startsWith('-') ? '=' : ' '}${quoteWord(value)}`;
}

function yesNo(answer: boolean | null | undefined): string | undefined {
  return answer === null || answer === undefined ? undefined : answer ? 'yes' : 'no';
}

function list(ids: readonly string[] | null | undefined): string | undefined {
  return ids === undefined || ids === null || ids.length === 0 ? undefined : ids.join(',');
}

function describePerson({ id, name, party, roles }: NewPerson): string {
  return joinParts([id, name, party, roles[0]?.title]);
}

function describePlace({ id, name, party }: NewPlace): string {
  return joinParts(party === undefined ? [id, name] : [id, name, party]);
}

function describeSource({ id, publisher, url, published, stance, party, title }: NewSource): string {
  const needed = [id, publisher, url, published, stance];
  if (title !== undefined) return joinParts([...needed, party, title]);
  return joinParts(party === undefined ? needed : [...needed, party]);
}

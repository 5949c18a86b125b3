import { firstDay } from '#schema/value/calendar.ts';
import { type Edtf, type EdtfPoint, parseEdtf } from '#schema/value/edtf.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';

/** How months are written: in full, or shortened. */
export type Length = 'long' | 'short';

const formatters = new Map<string, Intl.DateTimeFormat>();

// Kept, since making one takes longer than a hundred dates in words do.
function keep(language: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(fields)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

function formatter({ precision, text }: EdtfPoint, language: string, length: Length): Intl.DateTimeFormat {
  return keep(language, {
    year: 'numeric',
    // The year 0 is 1 BC, which a number alone does not say.
    ...(text.startsWith('0000') && { era: 'short' }),
    ...(precision !== 'year' && { month: length }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
}

function toDate(point: EdtfPoint): Date {
  return new Date(`${firstDay(point)}T00:00:00Z`);
}

function formatPoint(point: EdtfPoint, words: Words, length: Length): string {
  const date = formatter(point, words.language, length).format(toDate(point));
  return point.approximate ? say(words, 'date.about', { date }) : date;
}

/** An EDTF date in words, "25–27 March 2024". An end that is not known is said: "from 19 February 2024". */
export function formatDate({ start, end }: Edtf, words: Words, length: Length = 'long'): string {
  const from = formatPoint(start, words, length);
  if (end === undefined) return say(words, 'date.open', { date: from });
  if (start.text === end.text)
    return formatPoint({ ...start, approximate: start.approximate || end.approximate }, words, length);
  if (start.precision !== end.precision || start.approximate || end.approximate)
    return say(words, 'date.range', { from, until: formatPoint(end, words, length) });
  const parts = formatter(start, words.language, length).formatRangeToParts(toDate(start), toDate(end));
  // Intl sets thin spaces round dashes, which the text face does not have, also where one number differs.
  const text = parts.map(({ value }) => value.replace(/[\u2009\u202f]/g, ' ')).join('');
  const differing = parts.filter(({ source }) => source === 'startRange');
  return differing.length === 1 ? text.replace(/(\d) – (\d)/, '$1–$2') : text;
}

/** A day `2024-03-25` in words: "25 March 2024". */
export function formatDay(day: string, words: Words): string {
  return formatDate(parseEdtf(day), words);
}

/** A month `2024-03` in words: "March 2024", or "Mar" for a chart's axis. */
export function formatMonth(month: string, language: string, length: Length = 'long'): string {
  const point = { text: month, precision: 'month', approximate: false } as const;
  if (length === 'long') return formatter(point, language, 'long').format(toDate(point));
  return keep(language, { month: 'short' }).format(toDate(point));
}

/** The months that a briefing covers: "July 2023 to June 2024". */
export function formatPeriod(
  { from, until }: { readonly from: string; readonly until: string },
  words: Words,
): string {
  return say(words, 'date.range', {
    from: formatMonth(from, words.language),
    until: formatMonth(until, words.language),
  });
}

/** A list in words: "a, b and c". */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** The words for one entry and for several. */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** The number with the noun that agrees with it: "1 exchange", "29 exchanges". */
export function countOf(count: number, unit: Unit, words: Words): string {
  return say(words, 'record.count', { count, unit: unit.one, units: unit.many });
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { type EdtfPoint, parseEdtf } from '#schema/edtf.ts';

const LENGTHS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

function toDate(point: EdtfPoint): Date {
  const [year = '', month = '1', day = '1'] = point.text.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

function formatPoint(point: EdtfPoint, language: string): string {
  const text = new Intl.DateTimeFormat(language, { ...LENGTHS[point.precision], timeZone: 'UTC' }).format(
    toDate(point),
  );
  return point.approximate ? `about ${text}` : text;
}

/** An EDTF date in words, "25–27 March 2024". An end that is not known is said: "from 19 February 2024". */
export function formatDate(date: string, language: string): string {
  const { start, end } = parseEdtf(date);
  if (end === undefined) return `from ${formatPoint(start, language)}`;
  if (start.text === end.text) return formatPoint(start, language);
  if (start.precision !== end.precision || start.approximate || end.approximate) {
    return `${formatPoint(start, language)} to ${formatPoint(end, language)}`;
  }
  const format = new Intl.DateTimeFormat(language, { ...LENGTHS[start.precision], timeZone: 'UTC' });
  // Intl sets thin spaces round dashes, which the text face does not have, also where only days differ.
  return format
    .formatRange(toDate(start), toDate(end))
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(/(\d) – (\d)/, '$1–$2');
}

/** A month `2024-03` in words: "March 2024", or "Mar" for a chart's axis. */
export function formatMonth(month: string, language: string, length: 'long' | 'short' = 'long'): string {
  const date = toDate({ text: month, precision: 'month', approximate: false });
  const options = length === 'long' ? LENGTHS.month : ({ month: 'short' } as const);
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
}

/** A number with the digits and separators of the language. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A list in words: "a, b and c". */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** The number with the noun that agrees with it: "1 exchange", "29 exchanges". */
export function countOf(value: number, unit: { one: string; many: string }, language: string): string {
  return `${formatNumber(value, language)} ${value === 1 ? unit.one : unit.many}`;
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

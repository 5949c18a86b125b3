import { daysInMonth, firstDay, lastDay } from './calendar.ts';

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** One end of a date: its text as written, its precision, and whether it is approximate (`~`). */
export interface EdtfPoint {
  readonly text: string;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/**
 * A date of Extended Date/Time Format level 1, as far as a chronology needs it:
 * a day `2024-03-25`, a month `2023-09`, a year `2023`, each with `~` when approximate, or an interval
 * `2024-03-25/2024-03-27`. An interval that ends in nothing, `2024-02-19/`, has an end that is not known.
 * https://www.loc.gov/standards/datetime/
 */
export interface Edtf {
  readonly start: EdtfPoint;
  /** Undefined where the end is not known. Equal to `start` for a single date. */
  readonly end: EdtfPoint | undefined;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date in English words, `5 August 2023`, `August 5, 2023` or `August 2023`, as EDTF; undefined where the text is not
 * such a date.
 */
function readWords(text: string): string | undefined {
  const found = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.? (?:(\d{1,2}),? )?(\d{4})$/i.exec(text);
  const [, before, name = '', behind, year] = found ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const parts = [month, before ?? behind].flatMap((part) => (part === undefined ? [] : [String(part)]));
  return month === 0 ? undefined : [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

function explainForm(text: string): string {
  const words = readWords(text);
  if (words !== undefined) return `"${text}" is not a date. Did you mean "${words}"?`;
  if (/^\d{4}(?:-\d{2}){0,2}[?%]$/.test(text))
    return `"${text}" is not a date: write ${text.slice(0, -1)}~ where it is not sure`;
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (european) {
    const [, day = '', month = '', year = ''] = european;
    return `"${text}" is not a date. Did you mean "${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}"?`;
  }
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (short) {
    const parts = short.slice(1).filter((part) => part !== undefined);
    return `"${text}" is not a date. Did you mean "${parts.map((part) => part.padStart(2, '0')).join('-')}"?`;
  }
  if (/T\d\d:/.test(text)) return `"${text}" has a time of day: write the date alone`;
  return `"${text}" is not a date. Write 2024-03-25, 2024-03-25/2024-03-27, 2024-02-19/ (end not known) or 2023-09`;
}

function parsePoint(text: string): EdtfPoint | string {
  const match = POINT.exec(text);
  if (!match) return explainForm(text);
  const [, year = '', month, day, tilde] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return `"${text}" has no month ${month}`;
  if (month !== undefined && day !== undefined) {
    const days = daysInMonth(Number(year), Number(month));
    if (Number(day) < 1 || Number(day) > days)
      return `"${text}" is not in the calendar: ${year}-${month} has ${days} days`;
  }
  return {
    text: text.replace('~', ''),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    approximate: tilde === '~',
  };
}

/** Reads an EDTF date, or returns a sentence that says what is wrong with it. */
export function readEdtf(text: string): Edtf | string {
  const [first = '', second, extra] = text.split('/');
  if (POINT.exec(first) === null && second !== undefined) return explainForm(text);
  const start = parsePoint(first);
  if (typeof start === 'string') return start;
  if (second === undefined) return { start, end: start };
  if (extra !== undefined) return explainForm(text);
  if (second === '') return { start, end: undefined };
  const end = parsePoint(second);
  if (typeof end === 'string') return end;
  if (lastDay(end) < firstDay(start)) return `"${text}" ends before it begins`;
  return { start, end };
}

/**
 * Reads an EDTF date that a schema has accepted.
 * @throws when the text is not EDTF, which means that it never passed a schema.
 */
export function parseEdtf(text: string): Edtf {
  const result = readEdtf(text);
  if (typeof result === 'string') throw new Error(`Date ${result}`);
  return result;
}

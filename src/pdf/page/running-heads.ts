import type { Place } from './page-map.ts';

/** A month of a part, and where it begins. */
export interface MonthStart extends Place {
  /** `2024-03` */
  readonly month: string;
  /** "March 2024" */
  readonly name: string;
}

/** A part of the document that gives its name to the heads of its pages, and where it begins. */
export interface PartStart extends Place {
  /** "3 Chronology" */
  readonly name: string;
  readonly months: readonly MonthStart[];
}

/**
 * How far below the top of the text, in points, something still begins its page: less than a line and the gap after it.
 */
const REACH = 40;

function nameRange(first: MonthStart, last: MonthStart): string {
  if (first.month === last.month) return first.name;
  const [firstYear = '', lastYear = ''] = [first.month, last.month].map((month) => month.split('-')[0]);
  const start = firstYear === lastYear ? first.name.replace(firstYear, '').trim() : first.name;
  return `${start}–${last.name}`;
}

/**
 * The running head of each page: the part in force at its top, and of that part the months on the page,
 * "3 Chronology · February–March 2024". Empty where no part is in force.
 * @param pages how many there are.
 * @param parts in order.
 */
export function nameHeads(pages: number, parts: readonly PartStart[]): string[] {
  const tops = parts.flatMap((part) => [part.top, ...part.months.map(({ top }) => top)]);
  const limit = Math.min(...tops) + REACH;
  const inForce = <Start extends Place>(starts: readonly Start[], page: number): Start | undefined =>
    starts.find((start) => start.page === page && start.top <= limit) ??
    starts.findLast((start) => start.page < page);

  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const part = inForce(parts, page);
    if (part === undefined) return '';
    const begun = part.months.filter((month) => month.page === page);
    const first = inForce(part.months, page) ?? begun[0];
    const last = begun.at(-1) ?? first;
    return first === undefined || last === undefined ? part.name : `${part.name} · ${nameRange(first, last)}`;
  });
}

/** A text as a CSS string: https://drafts.csswg.org/cssom/#serialize-a-string. */
export function quoteCss(text: string): string {
  const escaped = text.replace(/["\\]/g, String.raw`\$&`);
  return `"${escaped.replace(/\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/**
 * The counter style that prints a page's head where the sheet says `counter(page, run)`: symbol N for page N. Chromium
 * has no `string-set`. An empty head is a zero-width space, since an empty margin box would leave out its rule.
 */
export function styleHeads(heads: readonly string[]): string {
  const symbols = heads.map((head) => quoteCss(head === '' ? '\u200b' : head));
  return `@counter-style run { system: fixed 1; symbols: ${symbols.join(' ')}; suffix: ""; }`;
}

import type { Entries } from '#model/view/entries.ts';
import { compareDates, monthsBetween } from '#model/period.ts';
import { splitFrontMatter } from '#reader/mdx/frontmatter.ts';
import { FileText } from '#reader/report/text.ts';
import { writeField } from './block.ts';
import type { Change } from './change.ts';
import type { Draft } from '#editing/ask/draft.ts';
import { makeExchangeId } from '#editing/exchange-id.ts';
import { insertEntry } from './list.ts';
import { Refusal } from './refusal.ts';

/** What is to be written for a draft. */
export interface Plan {
  /** The id of the new exchange. */
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The text of a file of the content folder by its path; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

/**
 * Plans the changes that put a draft into the content, in memory.
 * @throws Refusal where the month is outside the briefing's period, or a file's layout leaves no place for the entry.
 */
export function planChanges(draft: Draft, entries: Entries, read: ReadText): Plan {
  refuseOutside(draft.month, entries);
  const id = makeExchangeId(draft.exchange, draft.month, entries);
  const tables = (['people', 'places', 'sources'] as const).flatMap((table) => {
    const path = `${table}.yaml`;
    const before = read(path);
    if (draft[table].length === 0) return [];
    const after = draft[table].reduce((text: string, entry) => addRow(path, text, entry), before ?? '[]\n');
    return [{ path, before, after }];
  });
  return { id, changes: [planMonth(draft, id, entries, read), ...tables] };
}

function planMonth(
  { month, headline, exchange }: Draft,
  id: string,
  entries: Entries,
  read: ReadText,
): Change {
  const path = `months/${month}.mdx`;
  const before = read(path);
  if (before !== undefined && headline !== undefined)
    throw new Refusal(`${path} has a headline already: leave --headline away, and mend the file's own.`, [
      'headline',
    ]);
  const lines = ['---', writeField('month', month), writeField('headline', headline ?? exchange.title)];
  const text = before ?? [...lines, 'exchanges: []', '---', ''].join('\n');
  const file = new FileText(path, text);
  const { yaml, yamlStart } = splitFrontMatter(file);
  if (yaml === undefined)
    throw new Refusal(`${path} has no front matter: begin the file with a line of ---.`);
  const section = { file: path, text, start: yamlStart, end: yamlStart + yaml.length, field: 'exchanges' };
  const dates =
    entries.months.find((entry) => entry.month === month)?.exchanges.map(({ date }) => date) ?? [];
  const place = () => {
    const later = dates.findIndex((date) => compareDates(date, exchange.date) > 0);
    return later === -1 ? dates.length : later;
  };
  return { path, before, after: insertEntry(section, inOrder(id, exchange), place) };
}

/** A row goes behind the last of its party, so that tables in groups stay so, or to the end. */
function addRow(file: string, text: string, row: { id: string; party?: string | undefined }): string {
  return insertEntry({ file, text, start: 0, end: text.length }, row, (rows) => {
    const last = rows.findLastIndex((other) => row.party !== undefined && partyOf(other) === row.party);
    return last === -1 ? rows.length : last + 1;
  });
}

function partyOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'party' in row ? row.party : undefined;
}

/** The fields in the order in which an editor reads them. */
function inOrder(
  id: string,
  { title, date, date_note, from, to, led_by, met, as, places, ...rest }: Draft['exchange'],
) {
  const { kind, rank, summary, differs, sources } = rest;
  const citations = sources.map(({ source, at, says }) => ({ source, at, says }));
  const named = (ids: string[] | undefined) => (ids?.length === 0 ? undefined : ids);
  const who = { from, to, led_by: named(led_by), met: named(met), as, places: named(places) };
  return { id, title, date, date_note, ...who, kind, rank, summary, differs, sources: citations };
}

/** @throws Refusal where a month is outside the briefing's period. */
export function refuseOutside(month: string, { briefing: { period } }: Entries): void {
  if (monthsBetween(period.from, period.until).includes(month)) return;
  const field = month < period.from ? 'from' : 'until';
  const follows =
    field === 'until' ? ', set data_through to the last day on which the record is then complete' : '';
  throw new Refusal(
    `${month} is outside the period of briefing.yaml, ${period.from} to ${period.until}. ` +
      `To take it in, set period.${field} to ${month} there${follows}, and run this again. ` +
      `Every month of the period is shown, also those without an entry.`,
    ['date'],
  );
}

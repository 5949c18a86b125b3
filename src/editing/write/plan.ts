import { parse } from 'yaml';
import type { Entries } from '#model/view/entries.ts';
import type { Exchange } from '#schema/exchange.ts';
import { compareDates, monthsBetween } from '#model/period.ts';
import { splitFrontMatter } from '#reader/mdx/frontmatter.ts';
import { FileText } from '#reader/report/text.ts';
import { writeField } from './block.ts';
import type { Change } from './change.ts';
import type { Draft } from '#editing/ask/draft.ts';
import { makeExchangeId } from '#editing/exchange-id.ts';
import { insertEntry } from './list.ts';
import { Refusal } from './refusal.ts';

/** The changes that put a draft into the content. */
export interface Plan {
  /** The id of the new exchange. */
  readonly id: string;
  readonly changes: readonly Addition[];
}

/** A change that adds entries to a file. */
export interface Addition extends Change {
  /** The ids of what it adds. */
  readonly ids: readonly string[];
}

/** The lists to which a new exchange may add rows. */
type Growing = 'people' | 'places' | 'sources';

/** The files of a content folder, by their paths within it. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The files that hold a list, in order: one, or those of its folder. */
  readonly list: (list: Growing) => readonly string[];
}

/**
 * Plans the changes that put a draft into the content, in memory.
 * @throws Refusal where the month is outside the briefing's period, or a file's layout leaves no place for the entry.
 */
export function planChanges(draft: Draft, entries: Entries, files: Files): Plan {
  refuseOutside(draft.month, entries);
  const id = makeExchangeId(draft.exchange, draft.month, entries);
  const rows = (['people', 'places', 'sources'] as const).flatMap((list) =>
    planRows(draft[list], files.list(list), files.read),
  );
  return { id, changes: [planMonth(draft, id, entries, files.read), ...rows] };
}

interface Row {
  readonly id: string;
  readonly party?: string | undefined;
}

/**
 * Each row goes into the last file that has one of its party, so that a file a party stays so, or into the last file.
 */
function planRows(rows: readonly Row[], paths: readonly string[], read: Files['read']): Addition[] {
  const texts = paths.map((path) => ({ path, text: read(path) ?? '[]\n' }));
  const homeOf = ({ party }: Row) => {
    const hasParty = ({ text }: { text: string }) => rowsOf(text).some((row) => partyOf(row) === party);
    return (party === undefined ? undefined : texts.findLast(hasParty)?.path) ?? paths.at(-1);
  };
  const homes = rows.map((row) => ({ row, home: homeOf(row) }));
  return texts.flatMap(({ path, text }) => {
    const added = homes.filter(({ home }) => home === path).map(({ row }) => row);
    const after = added.reduce((grown, row) => addRow(path, grown, row), text);
    return added.length === 0 ? [] : [{ path, before: read(path), after, ids: added.map(({ id }) => id) }];
  });
}

function rowsOf(text: string): readonly unknown[] {
  const rows: unknown = parse(text, { version: '1.2' });
  return Array.isArray(rows) ? rows : [];
}

function planMonth(
  { month, headline, exchange }: Draft,
  id: string,
  entries: Entries,
  read: Files['read'],
): Addition {
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
  return { path, before, after: insertEntry(section, inOrder(id, exchange), place), ids: [id] };
}

/** A row goes behind the last of its party, so that tables in groups stay so, or to the end. */
function addRow(file: string, text: string, row: Row): string {
  return insertEntry({ file, text, start: 0, end: text.length }, row, (rows) => {
    const last = rows.findLastIndex((other) => row.party !== undefined && partyOf(other) === row.party);
    return last === -1 ? rows.length : last + 1;
  });
}

function partyOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'party' in row ? row.party : undefined;
}

/** The fields in the order in which an editor reads them: every one that the schema knows. */
function inOrder(
  id: string,
  { title, date, date_note, from, to, led_by, met, as, places, ...rest }: Draft['exchange'],
) {
  const { kind, rank, summary, differs, announced_by, seen_outside, sources } = rest;
  const citations = sources.map(({ source, at, says }) => ({ source, at, says }));
  const named = (ids: string[] | undefined) => (ids?.length === 0 ? undefined : ids);
  const who = { from, to, led_by: named(led_by), met: named(met), as, places: named(places) };
  const what = { kind, rank, summary, differs, announced_by, seen_outside, sources: citations };
  // A field that is new in the schema and missing here is an error of types: what was answered would be lost.
  return { id, title, date, date_note, ...who, ...what } satisfies Record<keyof Exchange, unknown>;
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

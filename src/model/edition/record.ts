import { createHash } from 'node:crypto';
import type { Exchange } from '#schema/exchange.ts';
import type { Entries } from '#model/view/entries.ts';
import { compareText } from '#model/order.ts';

/** One record as it was authored: ids, not names. Nothing stands in it that is empty. */
export interface Row {
  readonly table: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What stands in the record of an exchange that neither party announced. */
export const NEITHER = 'neither';

/** The name of a record among all: `exchanges/one-id`. */
export function keyOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${table}/${id}`;
}

/** The prose of a month or a chapter. */
interface Text {
  readonly collection: string;
  readonly id: string;
  readonly text: string;
}

/** A value in the one form that it can have: keys in order, nothing missing, no empty list. */
function settle(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settle);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .map(([key, item]) => [key, settle(item)] as const)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => compareText(a, b));
  return Object.fromEntries(fields);
}

function makeRow(table: string, id: string, fields: object): Row {
  const { table: _table, id: _id, ...rest } = settle(fields) as Record<string, unknown>;
  return { table, id, ...rest };
}

/** An exchange with its empty list of announcers as a word: that neither party announced it is a fact, too. */
function recordExchange({ announced_by, ...exchange }: Exchange): object {
  return { ...exchange, announced_by: announced_by?.length === 0 ? NEITHER : announced_by };
}

/** By table, then by id. */
export function sortRows(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => compareText(a.table, b.table) || compareText(a.id, b.id));
}

/**
 * The record of a briefing as it was authored, in order of table and id. The number and date of the edition, the
 * engine's words, and what is gathered from the prose, do not belong to it.
 */
export function makeRecord(entries: Entries, texts: readonly Text[]): Row[] {
  const { briefing, months, editions: _editions, words: _words, chapters, ...tables } = entries;
  const { edition: _edition, ...settings } = briefing;
  const textOf = (table: string, id: string) => {
    const text = texts.find((item) => item.collection === table && item.id === id)?.text.trim();
    return text === '' ? undefined : text;
  };
  return sortRows([
    makeRow('settings', 'briefing', settings),
    ...months.flatMap(({ month, headline, exchanges }) => [
      makeRow('months', month, { headline, text: textOf('months', month) }),
      ...exchanges.map((exchange) => makeRow('exchanges', exchange.id, recordExchange(exchange))),
    ]),
    ...chapters.map(({ cites: _cites, queries: _queries, ...chapter }) =>
      makeRow('chapters', chapter.id, { ...chapter, text: textOf('chapters', chapter.id) }),
    ),
    ...Object.entries(tables).flatMap(([name, rows]) => rows.map((row) => makeRow(name, row.id, row))),
  ]);
}

/** The text of `editions/record.jsonl`: one record a line, so that a diff is read record by record. */
export function writeRecord(rows: readonly Row[]): string {
  return sortRows(rows)
    .map((row) => `${JSON.stringify(makeRow(row.table, row.id, row))}\n`)
    .join('');
}

/** The SHA-256 of a text. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

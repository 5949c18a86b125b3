import { compareRecords, type Difference } from '#model/edition/compare.ts';
import { numberEntries } from '#model/edition/number.ts';
import { hashText, makeRecord, type Row, writeRecord } from '#model/edition/record.ts';
import { undoChanges } from '#model/edition/undo.ts';
import { orderExchanges } from '#model/view/join.ts';
import type { Reading } from '#reader/read.ts';
import type { Edition } from '#schema/edition.ts';
import { Refusal } from '#editing/write/refusal.ts';

/** An edition before anybody has said why it changes what it does. */
export interface EditionDraft {
  readonly head: Omit<Edition, 'changes' | 'former'>;
  /** The edition before it; undefined where it is the first. */
  readonly last: Edition | undefined;
  /** The text of the record. */
  readonly record: string;
  readonly differences: readonly Difference[];
  /** Why the number or the date in briefing.yaml cannot be this edition's; undefined where they can. */
  readonly fault: string | undefined;
}

/** The mistake in the number or the date of the edition in briefing.yaml, beside the last edition. */
function faultOf(
  { number, date }: { readonly number: string; readonly date: string },
  last: Edition | undefined,
): string | undefined {
  const next = last === undefined ? undefined : String(Number(last.number) + 1);
  if (next === undefined)
    return /^[1-9]\d{0,5}$/.test(number)
      ? undefined
      : `The edition in briefing.yaml is "${number}": write a whole number, number: "1" for the first.`;
  if (number !== next)
    return `The edition in briefing.yaml is ${number}, and the last one stored is ${last?.number}: set its number to "${next}" and its date to the day of publication.`;
  return last !== undefined && date < last.date
    ? `The edition in briefing.yaml is dated ${date}, before edition ${last.number} of ${last.date}: set its date to the day of publication.`
    : undefined;
}

/** The record of the edition before the last one. */
function takeBack(record: readonly Row[], last: Edition, before: Edition | undefined): Row[] | undefined {
  if (before === undefined) return undefined;
  const rows = undoChanges(record, last.changes);
  if (hashText(writeRecord(rows)) !== before.record)
    throw new Refusal(
      `Edition ${last.number} cannot be taken back: without its changes the record is not that of edition ${before.number}.`,
    );
  return rows;
}

/**
 * The next edition: the content as it is, against the last edition stored.
 * @param again whether the last edition is taken back first, to be written anew.
 * @throws Refusal where that cannot be done.
 */
export function draftEdition(reading: Extract<Reading, { ok: true }>, again: boolean): EditionDraft {
  const { entries, bodies, record } = reading;
  const { number, date } = entries.briefing.edition;
  const kept = again ? entries.editions.slice(0, -1) : entries.editions;
  const newest = entries.editions.at(-1);
  const before =
    again && record !== undefined && newest !== undefined ? takeBack(record, newest, kept.at(-1)) : record;
  const rows = makeRecord(entries, bodies);
  const ids = orderExchanges(entries).map(({ exchange }) => exchange.id);
  const differences = before === undefined ? [] : compareRecords(before, rows);
  const printed = new Set(kept.flatMap((edition) => Object.keys(edition.numbers)));
  for (const { field, id } of differences) if (field === 'id') printed.add(id);
  const renamed = differences.filter(({ field }) => field === 'id');
  const numbers = [...numberEntries(ids, kept)].filter(([id]) => !printed.has(id));
  const text = writeRecord(rows);
  return {
    head: { number, date, record: hashText(text), numbers: Object.fromEntries(numbers) },
    last: kept.at(-1),
    record: text,
    differences: [...renamed, ...differences.filter(({ field }) => field !== 'id')],
    fault: faultOf({ number, date }, kept.at(-1)),
  };
}

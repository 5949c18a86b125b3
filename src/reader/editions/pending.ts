import { compareRecords, type Difference } from '#model/edition/compare.ts';
import { makeRecord } from '#model/edition/record.ts';
import type { Reading } from '#reader/read.ts';
import { numberOf } from '#reader/report/number-of.ts';

/** What has changed in the content since the last edition; nothing where none is stored. */
function listPending(reading: Extract<Reading, { ok: true }>): Difference[] {
  const { record, entries, bodies } = reading;
  return record === undefined ? [] : compareRecords(record, makeRecord(entries, bodies));
}

/** The sentence that says how much that is; undefined where it is nothing. */
export function tellPending(reading: Reading): string | undefined {
  const count = reading.ok ? listPending(reading).length : 0;
  if (count === 0) return undefined;
  return `${numberOf(count, 'change')} ${count === 1 ? 'is' : 'are'} in no edition yet: npm run edition`;
}

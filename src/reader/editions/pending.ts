import { compareRecords, type Difference } from '#model/edition/compare.ts';
import { makeRecord } from '#model/edition/record.ts';
import type { Reading } from '#reader/read.ts';
import { numberOf } from '#reader/report/number-of.ts';

/** The changes of the content since the last edition; empty where no edition is stored. */
function listPending(reading: Extract<Reading, { ok: true }>): Difference[] {
  const { record, entries, bodies } = reading;
  return record === undefined ? [] : compareRecords(record, makeRecord(entries, bodies));
}

/** A sentence on the number of those changes; undefined where there are none. */
export function tellPending(reading: Reading): string | undefined {
  const count = reading.ok ? listPending(reading).length : 0;
  if (count === 0) return undefined;
  return `${numberOf(count, 'change')} ${count === 1 ? 'is' : 'are'} in no edition yet: npm run edition`;
}

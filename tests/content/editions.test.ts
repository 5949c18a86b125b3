import { expect, test } from 'vitest';
import { hashText, writeRecord } from '#model/edition/record.ts';
import { undoChanges } from '#model/edition/undo.ts';
import { readContent } from '#reader/read.ts';
import { CONTENT } from '../briefing.ts';

test('the changes of all editions, taken back one after the other, give the record of the first', () => {
  const reading = readContent(CONTENT, CONTENT);
  if (!reading.ok || reading.record === undefined) throw new Error('The content has no editions.');
  const { editions } = reading.entries;
  const first = editions
    .slice(1)
    .reduceRight((rows, { changes }) => undoChanges(rows, changes), [...reading.record]);
  expect(editions.length).toBeGreaterThan(1);
  expect(hashText(writeRecord(first))).toBe(editions[0]?.record);
});

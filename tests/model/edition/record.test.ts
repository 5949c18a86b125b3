import { describe, expect, test } from 'vitest';
import { makeRecord, writeRecord } from '#model/edition/record.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR, OUTBREAK, readEntries } from '../../briefing.ts';

const reading = readContent(HARBOUR, HARBOUR);
if (!reading.ok) throw new Error('The harbour has problems.');
const { entries, bodies } = reading;
const rows = makeRecord(entries, bodies);

describe(makeRecord, () => {
  test('tells an exchange that neither party announced from one of which that is not known', () => {
    const announced = makeRecord(readEntries(OUTBREAK), []).flatMap((row) =>
      row.table === 'exchanges' ? [row['announced_by']] : [],
    );
    expect(announced).toEqual([['agency', 'fenlab'], ['ministry'], 'neither', undefined]);
  });

  test('has a row for each entry, person, place, source, claim, month and chapter, and one for the settings', () => {
    const tables = [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => [table, own.length]);
    expect(Object.fromEntries(tables)).toEqual({
      chapters: 1,
      claims: 1,
      exchanges: 4,
      months: 1,
      people: 5,
      places: 3,
      settings: 1,
      sources: 5,
    });
  });

  test('holds ids and the text of a month, and neither the number of the edition nor what is gathered from the text', () => {
    const text = writeRecord(rows);
    expect(text).toContain('"led_by":["ferro"]');
    expect(rows.find(({ table }) => table === 'months')?.['text']).toMatch(/^The port's harbour master/);
    expect(text).not.toContain('"edition"');
    expect(text).not.toContain('"cites"');
  });

  test('says nothing of what is empty, so that a new field of the engine changes no row', () => {
    const more = entries.people.map((person) => ({ ...person, added: [], other: undefined }));
    expect(writeRecord(makeRecord({ ...entries, people: more }, bodies))).toBe(writeRecord(rows));
  });
});

describe(writeRecord, () => {
  test('is in order of table and id, a row a line, whatever the order of the rows', () => {
    const lines = writeRecord(rows.toReversed()).trimEnd().split('\n');
    const keys = lines.map((line) => {
      const { table, id } = JSON.parse(line);
      return `${table} ${id}`;
    });
    expect(keys).toEqual(keys.toSorted());
    expect(lines).toHaveLength(rows.length);
  });
});

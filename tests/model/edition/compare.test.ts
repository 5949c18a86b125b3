import { describe, expect, test } from 'vitest';
import { compareRecords } from '#model/edition/compare.ts';
import { type Row, writeRecord } from '#model/edition/record.ts';
import { undoChanges } from '#model/edition/undo.ts';

const berth = { table: 'exchanges', id: 'berth', title: 'Berths', date: '2031-05-12', places: ['quay'] };
const crane = { table: 'exchanges', id: 'crane', title: 'Cranes' };
const wire = { table: 'sources', id: 'wire', publisher: 'Wire' };

describe(compareRecords, () => {
  test('finds each field that changed, came or went, and nothing else', () => {
    const { places: _places, ...rest } = berth;
    const after = { ...rest, date: '2031-05-13', note: 'Seen.' };
    expect(compareRecords([berth, wire], [after, wire])).toEqual([
      { table: 'exchanges', id: 'berth', field: 'date', was: '2031-05-12', is: '2031-05-13' },
      { table: 'exchanges', id: 'berth', field: 'note', is: 'Seen.' },
      { table: 'exchanges', id: 'berth', field: 'places', was: ['quay'] },
    ]);
  });

  test('finds a record that came, one that went, and one that has another id', () => {
    expect(compareRecords([berth, crane], [{ ...berth, id: 'quay' }, wire])).toEqual([
      { table: 'exchanges', id: 'quay', field: 'id', was: 'berth', is: 'quay' },
      { table: 'sources', id: 'wire', is: { publisher: 'Wire' } },
      { table: 'exchanges', id: 'crane', was: { title: 'Cranes' } },
    ]);
  });

  test('takes the same id in two tables for two records', () => {
    const person = { table: 'people', id: 'wire', name: 'Wire' };
    expect(compareRecords([wire], [wire, person])).toEqual([
      { table: 'people', id: 'wire', is: { name: 'Wire' } },
    ]);
  });
});

describe(undoChanges, () => {
  test.each<[string, Row[], Row[]]>([
    ['a field that changed', [berth], [{ ...berth, title: 'Quays' }]],
    ['a field that came', [crane], [{ ...crane, note: 'Seen.' }]],
    ['a field that went', [{ ...crane, note: 'Seen.' }], [crane]],
    ['a record that came', [berth], [berth, crane]],
    ['a record that went', [berth, crane], [crane]],
    ['a record that has another id', [berth, crane], [{ ...berth, id: 'quay' }, crane]],
  ])('takes back %s', (_what, before, after) => {
    expect(writeRecord(undoChanges(after, compareRecords(before, after)))).toBe(writeRecord(before));
  });
});

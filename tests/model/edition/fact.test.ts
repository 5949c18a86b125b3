import { describe, expect, test } from 'vitest';
import { isGrave } from '#model/edition/fact.ts';

describe(isGrave, () => {
  test.each([
    ['a date', { table: 'exchanges', id: 'a', field: 'date', was: '2031', is: '2032' }, true],
    ['an office', { table: 'people', id: 'a', field: 'roles', was: [], is: [] }, true],
    ['a record that went', { table: 'sources', id: 'a', was: {} }, true],
    ['a record that came', { table: 'exchanges', id: 'a', is: {} }, false],
    ['a summary', { table: 'exchanges', id: 'a', field: 'summary', was: 'A.', is: 'B.' }, false],
    ['the sources of an entry', { table: 'exchanges', id: 'a', field: 'sources', was: [], is: [] }, false],
    ['the note on a source', { table: 'sources', id: 'a', field: 'note', was: 'A.', is: 'B.' }, false],
  ])('%s', (_what, difference, expected) => {
    expect(isGrave(difference)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { numberEntries } from '#model/edition/number.ts';
import type { Change, Edition } from '#schema/edition.ts';

function edition(number: string, numbers: Record<string, number>, changes: Change[] = []): Edition {
  return { number, date: '2031-06-02', record: '0'.repeat(64), numbers, changes };
}

describe(numberEntries, () => {
  test('numbers in order of date where no edition is stored', () => {
    expect([...numberEntries(['a', 'b'], [])]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('keeps a number that was given, and gives the next free ones to what is new, in order of date', () => {
    const stored = [edition('1', { b: 1, d: 2 })];
    expect(Object.fromEntries(numberEntries(['a', 'b', 'c', 'd'], stored))).toEqual({
      a: 3,
      b: 1,
      c: 4,
      d: 2,
    });
  });

  test('gives the number of a withdrawn entry to nobody else', () => {
    const gone = { table: 'exchanges', id: 'b', was: {}, kind: 'withdrawal', why: 'Invented.' } as const;
    const stored = [edition('1', { a: 1, b: 2 }), edition('2', {}, [gone])];
    expect(Object.fromEntries(numberEntries(['a', 'c'], stored))).toEqual({ a: 1, c: 3 });
  });

  test('lets an entry keep its number under another id', () => {
    const moved = {
      table: 'exchanges',
      id: 'z',
      field: 'id',
      was: 'a',
      is: 'z',
      kind: 'renamed',
      why: 'Typo.',
    } as const;
    const stored = [edition('1', { a: 1, b: 2 }), edition('2', {}, [moved])];
    expect(Object.fromEntries(numberEntries(['b', 'z'], stored))).toEqual({ b: 2, z: 1 });
  });
});

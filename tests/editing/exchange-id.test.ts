import { describe, expect, test } from 'vitest';
import type { NewExchange } from '#editing/ask/draft.ts';
import { makeExchangeId, makeUnique } from '#editing/exchange-id.ts';
import { HARBOUR, readEntries } from '../briefing.ts';

const entries = readEntries(HARBOUR);
const exchange: NewExchange = {
  title: 'T',
  date: '2031-05-14',
  from: 'union',
  to: 'port',
  kind: 'talks',
  rank: 'head',
  summary: 'S.',
  sources: [],
};

describe(makeExchangeId, () => {
  test('takes the month, the head and the first place', () => {
    const full = { ...exchange, led_by: ['marsk', 'oke'], places: ['ostmere', 'quelby'] };
    expect(makeExchangeId(full, '2031-05', entries)).toBe('2031-05-marsk-ostmere');
  });

  test('takes the parties where nobody and no place is named', () => {
    expect(makeExchangeId(exchange, '2031-05', entries)).toBe(
      '2031-05-quelby-dockers-union-ostmere-port-authority',
    );
  });

  test('takes none that is in use', () => {
    const again = { ...exchange, led_by: ['tallow'], places: ['quelby'] };
    expect(makeExchangeId(again, '2031-05', entries)).toBe('2031-05-tallow-quelby-2');
  });
});

describe(makeUnique, () => {
  test('counts on where the second is taken too', () => {
    expect(makeUnique('a-b', new Set(['a-b', 'a-b-2']))).toBe('a-b-3');
  });

  test('stays within the length of an id', () => {
    const long = `${'a'.repeat(79)}-b`;
    const first = makeUnique(long, new Set());
    const second = makeUnique(long, new Set([first]));
    expect([first.length, second.length]).toEqual([79, 78]);
    expect(second).toMatch(/a-2$/);
  });
});

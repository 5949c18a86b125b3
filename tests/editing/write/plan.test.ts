import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Draft } from '#editing/ask/draft.ts';
import { planChanges } from '#editing/write/plan.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { HARBOUR, readEntries } from '../../briefing.ts';
import { readAll } from '../harbour.ts';

const entries = readEntries(HARBOUR);
const texts = readAll(HARBOUR);
const files = { read: (path: string) => texts[path], list: (list: string) => [`${list}.yaml`] };
const wide = {
  ...entries,
  briefing: { ...entries.briefing, period: { from: '2031-04', until: '2031-05' } },
};

const people: Record<string, string> = {
  'people/line.yaml': '- id: ferro\n  party: line\n',
  'people/port.yaml': '- id: tallow\n  party: port\n',
  'people/union.yaml': '- id: marsk\n  party: union\n',
};

function draft(date: string, more: Partial<Draft> = {}): Draft {
  return {
    exchange: {
      summary: 'S.',
      title: 'Talks: the second round',
      date,
      from: 'union',
      to: 'port',
      kind: 'talks',
      rank: 'head',
      led_by: ['marsk'],
      places: ['ostmere'],
      sources: [{ says: 'x', at: 'y', source: 'quayside-wire' }],
    },
    month: date.slice(0, 7),
    headline: undefined,
    people: [],
    places: [],
    sources: [],
    ...more,
  };
}

const monthOf = (date: string) => planChanges(draft(date), entries, files).changes[0];

function idsAfter(date: string): string[] {
  const front = monthOf(date)?.after.split('---\n')[1] ?? '';
  return parse(front).exchanges.map(({ id }: { id: string }) => id);
}

describe(planChanges, () => {
  test.each([
    ['2031-05', 1],
    ['2031-05-01', 1],
    ['2031-05-06', 2],
    ['2031-05-07/2031-05-30', 2],
    ['2031-05-12', 3],
    ['2031-05-20/', 4],
    ['2031-05-31', 4],
  ])('puts %s in order of date', (date, place) => {
    expect(idsAfter(date).indexOf('2031-05-marsk-ostmere')).toBe(place);
    expect(idsAfter(date)).toHaveLength(5);
  });

  test('writes the fields in the order in which they are read', () => {
    const front = monthOf('2031-05-31')?.after.split('---\n')[1] ?? '';
    const last = parse(front).exchanges[4];
    expect(Object.keys(last).join(' ')).toBe('id title date from to led_by places kind rank summary sources');
    expect(Object.keys(last.sources[0])).toEqual(['source', 'at', 'says']);
  });

  test('writes that neither party announced it, and nothing where nobody has looked into it', () => {
    const exchange = { ...draft('2031-05-31').exchange, announced_by: [], seen_outside: false };
    const { changes } = planChanges(draft('2031-05-31', { exchange }), entries, files);
    expect(changes[0]?.after).toContain('    summary: S.\n    announced_by: []\n    seen_outside: false\n');
    expect(monthOf('2031-05-31')?.after).not.toContain('announced_by');
  });

  test('creates the file of a month that has none', () => {
    const { changes } = planChanges(draft('2031-04-02'), wide, files);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.path).toBe('months/2031-04.mdx');
    expect(changes[0]?.before).toBeUndefined();
    expect(changes[0]?.after).toMatch(
      /^---\nmonth: 2031-04\nheadline: "Talks: the second round"\nexchanges:\n {2}- id: 2031-04-marsk-ostmere\n[^]*\n---\n$/,
    );
  });

  test('takes the headline for a new file, and refuses one for a file that has its own', () => {
    const named = planChanges(draft('2031-04-02', { headline: 'H' }), wide, files);
    expect(named.changes[0]?.after).toContain('\nheadline: H\n');
    expect(() => planChanges(draft('2031-05-02', { headline: 'H' }), wide, files)).toThrow(
      'has a headline already',
    );
  });

  test.each([
    ['2031-04-02', 'set period.from to 2031-04'],
    ['2031-07-02', 'set period.until to 2031-07 there, set data_through'],
  ])('refuses %s, outside the period, and says what to change', (date, remedy) => {
    const plan = () => planChanges(draft(date), entries, files);
    expect(plan).toThrow(Refusal);
    expect(plan).toThrow(remedy);
  });

  test('puts a new person behind the last of the same party, and an outsider at the end', () => {
    const person = (id: string, party?: string) => ({ id, name: 'N', party, roles: [{ title: 'Deputy' }] });
    const people = [person('hale', 'port'), person('roe', 'port'), person('quist')];
    const { changes } = planChanges(draft('2031-05-02', { people }), entries, files);
    const ids = parse(changes[1]?.after ?? '').map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['ferro', 'tallow', 'hale', 'roe', 'marsk', 'oke', 'lund-ray', 'quist']);
  });
  test('puts a new row of a folder into the last file with its party, and others into the last file', () => {
    const folder = {
      read: (path: string) => ({ ...texts, ...people })[path],
      list: (list: string) => (list === 'people' ? Object.keys(people) : [`${list}.yaml`]),
    };
    const person = (id: string, party?: string) => ({ id, name: 'N', party, roles: [{ title: 'Deputy' }] });
    const added = [person('hale', 'port'), person('quist'), person('roe', 'port')];
    const { changes } = planChanges(draft('2031-05-02', { people: added }), entries, folder);
    expect(changes.slice(1).map(({ path, ids }) => [path, ids])).toEqual([
      ['people/port.yaml', ['hale', 'roe']],
      ['people/union.yaml', ['quist']],
    ]);
    expect(changes[1]?.before).toBe(people['people/port.yaml']);
  });
});

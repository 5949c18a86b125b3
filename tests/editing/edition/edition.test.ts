import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEdition } from '#editing/edition/edition.ts';
import { hashText, type Row, writeRecord } from '#model/edition/record.ts';
import { undoChanges } from '#model/edition/undo.ts';
import { readContent } from '#reader/read.ts';
import type { Edition } from '#schema/edition.ts';
import { readBriefing, readEntries } from '../../briefing.ts';
import { copyHarbour, readAll } from '../harbour.ts';
import { change, keepHarbour, raise, store } from './kept.ts';

const MONTH = 'months/2031-05.mdx';
const DATE = ['date: 2031-05-12', 'date: 2031-05-13'] as const;
const wrongDay = {
  of: ['exchanges/2031-05-tallow-quelby/date'],
  kind: 'correction' as const,
  why: 'We had the wrong day.',
};
const plainer = { kind: 'clarification' as const, why: 'Plainer wording.' };

function linesOf(root: string, name: string): Record<string, unknown>[] {
  return readFileSync(join(root, 'editions', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe(writeEdition, () => {
  test('stores the first edition: the record, its hash, and a number for each entry in order of date', async () => {
    const root = await keepHarbour();
    const [head = {}, ...changes] = linesOf(root, '1.jsonl');
    expect(changes).toEqual([]);
    expect(head['record']).toBe(hashText(readFileSync(join(root, 'editions/record.jsonl'), 'utf8')));
    expect(head['numbers']).toEqual(
      Object.fromEntries(readBriefing(root).exchanges.map(({ id, number }) => [id, number])),
    );
  });

  test('stores each change of the next with its kind and its reason', async () => {
    const root = await keepHarbour();
    change(root, MONTH, ...DATE);
    change(root, MONTH, 'A mediator took the chair.', 'A mediator presided.');
    raise(root);
    await store(root, { default: plainer, changes: [wrongDay] });
    const [head = {}, ...changes] = linesOf(root, '2.jsonl');
    expect(head).toMatchObject({ number: '2', date: '2031-06-20', numbers: {} });
    expect(head['former']).toBe(hashText(readFileSync(join(root, 'editions/1.jsonl'), 'utf8')));
    expect(changes.map(({ field, kind, why }) => [field, kind, why])).toEqual([
      ['date', 'correction', 'We had the wrong day.'],
      ['summary', 'clarification', 'Plainer wording.'],
    ]);
  });

  test('does not let the default serve where a fact changed', async () => {
    const root = await keepHarbour();
    change(root, MONTH, ...DATE);
    raise(root);
    const before = readAll(root);
    await expect(store(root, { default: plainer })).rejects.toThrow(
      'exchanges/2031-05-tallow-quelby/date  (a fact changed',
    );
    expect(readAll(root)).toEqual(before);
  });

  test('does not let an entry go without a reason, nor for another than withdrawal', async () => {
    const root = copyHarbour();
    rmSync(join(root, 'chapters'), { recursive: true });
    await store(root);
    const month = readFileSync(join(root, MONTH), 'utf8');
    const entry = /  - id: 2031-05-oke-sunder-rock[\s\S]*?(?=  - id:)/.exec(month)?.[0] ?? '';
    change(root, MONTH, entry, '');
    change(root, 'briefing.yaml', '    on: [2031-05-oke-sunder-rock]\n', '');
    raise(root);
    await expect(store(root, { default: plainer })).rejects.toThrow('2031-05-oke-sunder-rock/gone');
    const gone = { of: ['exchanges/2031-05-oke-sunder-rock'], why: 'It did not take place.' };
    const answers = (kind: 'clarification' | 'withdrawal') => ({
      default: plainer,
      changes: [{ ...gone, kind }],
    });
    await expect(store(root, answers('clarification'))).rejects.toThrow('its kind is withdrawal');
    await store(root, answers('withdrawal'));
    expect(readBriefing(root).exchanges.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  test('refuses an answer to what has not changed, which may be a mistyped id', async () => {
    const root = await keepHarbour();
    change(root, MONTH, ...DATE);
    raise(root);
    const mistyped = { ...wrongDay, of: ['exchanges/2031-05-talow-quelby/date'] };
    await expect(store(root, { changes: [mistyped] })).rejects.toThrow(
      'Did you mean "exchanges/2031-05-tallow-quelby/date"?',
    );
  });

  test.each([
    ['the number was not raised', '1', '2031-06-20', 'set its number to "2"'],
    ['a number was left out', '3', '2031-06-20', 'set its number to "2"'],
    ['the date lies before the last edition', '2', '2031-06-01', 'set its date to the day of publication'],
  ])('says so where %s', async (_what, number, date, message) => {
    const root = await keepHarbour();
    change(root, MONTH, ...DATE);
    raise(root, number, date);
    await expect(store(root, { changes: [wrongDay] })).rejects.toThrow(message);
    expect(existsSync(join(root, `editions/${number === '1' ? '2' : number}.jsonl`))).toBe(false);
  });

  test('writes nothing where nothing changed, or where it is only to be shown', async () => {
    const root = await keepHarbour();
    raise(root);
    await expect(store(root)).rejects.toThrow('Nothing has changed since edition 1');
    change(root, MONTH, ...DATE);
    const before = readAll(root);
    const shown = await store(root, { changes: [wrongDay] }, { dryRun: true });
    expect(shown).toContain('was: 2031-05-12\n  is:  2031-05-13\n  correction: We had the wrong day.');
    expect(readAll(root)).toEqual(before);
  });

  test('writes the last edition anew, to the same bytes where nothing has changed since', async () => {
    const root = await keepHarbour();
    change(root, MONTH, ...DATE);
    raise(root);
    await store(root, { changes: [wrongDay] });
    const before = readAll(root);
    await store(root, { changes: [wrongDay] }, { again: true });
    expect(readAll(root)).toEqual(before);
  });

  test('asks for what the answers leave open', async () => {
    const root = await keepHarbour();
    change(root, MONTH, ...DATE);
    raise(root);
    const { kind, why } = wrongDay;
    await store(root, {}, { ask: async (open) => new Map(open.map((one) => [one, { kind, why }])) });
    expect(readEntries(root).editions.at(-1)?.changes).toMatchObject([{ field: 'date', kind, why }]);
  });
});

test('the changes taken back from the last edition to the first give the record of the first', async () => {
  const root = await keepHarbour();
  change(root, MONTH, ...DATE);
  raise(root);
  await store(root, { changes: [wrongDay] });
  change(root, MONTH, DATE[1], DATE[0]);
  change(root, 'sources.yaml', 'Tide Digest\n', 'The Tide Digest\n');
  raise(root, '3', '2031-07-01', '2');
  await store(root, { default: plainer, changes: [wrongDay] });
  const reading = readContent(root, root);
  if (!reading.ok || reading.record === undefined) throw new Error('The editions cannot be read.');
  const { editions } = reading.entries;
  expect(editions).toHaveLength(3);
  const back = (rows: readonly Row[], edition: Edition, before: Edition | undefined): Row[] => {
    const undone = undoChanges(rows, edition.changes);
    expect(hashText(writeRecord(undone))).toBe((before ?? edition).record);
    return undone;
  };
  editions
    .toReversed()
    .reduce((rows, edition, index) => back(rows, edition, editions.at(-2 - index)), [...reading.record]);
});

test('an entry that is added later gets the next number, wherever its date stands', async () => {
  const root = copyHarbour();
  rmSync(join(root, 'chapters'), { recursive: true });
  const month = readFileSync(join(root, MONTH), 'utf8');
  const entry = /  - id: 2031-05-ferro-ostmere[\s\S]*?(?=  - id:)/.exec(month)?.[0] ?? '';
  change(root, MONTH, entry, '');
  change(root, 'briefing.yaml', '2031-05-ferro-ostmere, ', '');
  await store(root);
  change(root, MONTH, '  - id: 2031-05-tallow-quelby', `${entry}  - id: 2031-05-tallow-quelby`);
  expect(readBriefing(root).exchanges.map(({ id, number }) => [id, number])).toEqual([
    ['2031-05-oke-sunder-rock', 1],
    ['2031-05-ferro-ostmere', 4],
    ['2031-05-tallow-quelby', 2],
    ['2031-05-ferro-quelby', 3],
  ]);
});

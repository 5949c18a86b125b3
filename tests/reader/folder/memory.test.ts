import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeFile } from '#reader/folder/decode.ts';
import { remember } from '#reader/folder/memory.ts';
import { printProblems } from '#reader/report/problem.ts';
import { type Reading, readContent } from '#reader/read.ts';
import { EXCHANGES, writeChronology } from '../chronology.ts';

/** What a task gives, and the seconds of a processor's time that it takes. */
function measure<Result>(task: () => Result): { result: Result; seconds: number } {
  const start = process.cpuUsage();
  const result = task();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

function countExchanges(reading: Reading): number {
  if (!reading.ok) throw new Error(printProblems(reading.problems.slice(0, 3)));
  return reading.entries.months.reduce((count, { exchanges }) => count + exchanges.length, 0);
}

describe('a chronology of 3,000 exchanges', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'chronology');
  const last = writeChronology(root);
  const clean = readFileSync(last, 'utf8');
  const read = () => readContent(root, 'chronology');
  afterAll(() => rmSync(root, { recursive: true }));

  const first = measure(read);

  test('is read in less than six seconds of a processor', () => {
    expect(countExchanges(first.result)).toBeGreaterThan(EXCHANGES);
    expect(first.seconds).toBeLessThan(6);
  });

  test('is read again in a fraction of the time when one file has changed', () => {
    writeFileSync(last, clean.replace('title: Harbour', 'title: The harbour'));
    const again = measure(read);
    expect(again.seconds).toBeLessThan(first.seconds / 3);
    expect(JSON.stringify(again.result)).toContain('The harbour Master Tallow');
  });

  test('is judged anew when a file changes that others name', () => {
    const people = join(root, 'people.yaml');
    const text = readFileSync(people, 'utf8');
    writeFileSync(people, text.replace('id: oke', 'id: oak'));
    const reading = read();
    expect(reading.ok ? 0 : reading.problems.length).toBe(EXCHANGES + 1);
    writeFileSync(people, text);
    expect(read().ok).toBe(true);
  });

  test('keeps nothing of a mistake that was mended', () => {
    writeFileSync(last, clean.replace('kind: talks', 'kind: talk'));
    const broken = read();
    expect(broken.ok ? [] : broken.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('"talk" is not a kind'),
    ]);
    expect(read()).toEqual(broken);
    writeFileSync(last, clean);
    const { ok } = read();
    expect(ok).toBe(true);
    expect(read()).toEqual(readContent(root, 'chronology'));
  });
});

test('a file that is remembered takes no further problem', () => {
  const file = decodeFile('x.yaml', Buffer.from('[]'));
  remember(() => 'read')(file);
  expect(() => file.report(file.position(0), 'late')).toThrow(TypeError);
});

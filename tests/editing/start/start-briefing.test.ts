import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeDraft } from '#editing/ask/complete.ts';
import { readCommandLine } from '../command-line.ts';
import { planChanges } from '#editing/write/plan.ts';
import { startBriefing } from '#editing/start/start-briefing.ts';
import { readChanged } from '#editing/write/trial.ts';
import { listPaths } from '#reader/folder/list.ts';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { readEntries } from '../../briefing.ts';
import { readAll } from '../harbour.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'briefing-')), 'lake');

describe(startBriefing, () => {
  test('writes a briefing in which the reader finds no problem', () => {
    const path = newPath();
    expect(startBriefing(path)).toContain(`CONTENT_DIR=${path} npm run new`);
    const reading = readContent(path, 'lake');
    expect(reading.ok ? '' : printProblems(reading.problems)).toBe('');
  });

  test('begins with the month that is named', () => {
    const path = newPath();
    startBriefing(path, '2032-02');
    const { briefing, months } = readEntries(path);
    expect(months.map(({ month }) => month)).toEqual(['2032-02']);
    expect(briefing.data_through).toBe('2032-02-29');
    expect(() => startBriefing(newPath(), '2032-2')).toThrow('--month: "2032-2" is not a month');
  });

  test('takes a first entry with its person, place and source', () => {
    const path = newPath();
    startBriefing(path);
    const { answers } = readCommandLine([
      ...['--month=2000-01', '--title=T', '--from=one', '--to=two', '--kind=talks', '--rank=minister'],
      ...[
        '--led-by=hale',
        '--new-person=hale|Ann Hale|one|Minister',
        '--place=pier',
        '--new-place=pier|Pier|two',
      ],
      ...['--summary=S.', '--source=x', '--at=p. 1', '--new-source=x|X|https://example.org|2000-01|press'],
    ]);
    const entries = readEntries(path);
    const files = readAll(path);
    const { changes } = planChanges(completeDraft(answers, entries), entries, {
      read: (name) => files[name],
      list: (list) => listPaths(path, list),
    });
    const reading = readChanged(path, 'lake', changes);
    expect(reading.ok ? '' : printProblems(reading.problems)).toBe('');
    expect(readAll(path)).toEqual(files);
  });

  test('takes an empty folder, and refuses one that holds something', () => {
    const path = newPath();
    mkdirSync(path);
    startBriefing(path);
    expect(() => startBriefing(path)).toThrow('is not an empty folder');
    const full = newPath();
    mkdirSync(full);
    writeFileSync(join(full, 'notes.txt'), 'x');
    expect(() => startBriefing(full)).toThrow('is not an empty folder');
    expect(existsSync(join(full, 'briefing.yaml'))).toBe(false);
    expect(() => startBriefing(join(full, 'notes.txt'))).toThrow('is not an empty folder');
  });
});

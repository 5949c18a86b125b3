import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR } from '../briefing.ts';

interface Mistake {
  readonly file: string;
  readonly replace: string;
  readonly with: string;
  readonly expect: string;
  /** How many problems it makes where others name what it broke; 1 by default. */
  readonly problems?: number;
}

const FOLDER = 'tests/fixtures/mistakes';

function readWith(mistake: Mistake) {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
  cpSync(HARBOUR, root, { recursive: true });
  const path = join(root, mistake.file);
  const text = readFileSync(path, 'utf8');
  expect(text, `${mistake.file} holds what is replaced`).toContain(mistake.replace);
  writeFileSync(
    path,
    text.replace(mistake.replace, () => mistake.with),
  );
  return readContent(root, 'harbour');
}

describe('a mistake', () => {
  test.each(readdirSync(FOLDER).toSorted())('%s is reported at its place, once, with the remedy', (name) => {
    const mistake: Mistake = parse(readFileSync(join(FOLDER, name), 'utf8'));
    const reading = readWith(mistake);
    if (reading.ok) throw new Error('The mistake was not noticed.');
    expect(printProblems(reading.problems)).toContain(mistake.expect);
    expect(reading.problems).toHaveLength(mistake.problems ?? 1);
  });
});

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR, OUTBREAK } from '../briefing.ts';

/** A copy of a fixture with a text of one of its files replaced. */
function copyWith(folder: string, file: string, from: string, to: string): string {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'x');
  cpSync(folder, root, { recursive: true });
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return root;
}

const MONTH = 'months/2034-12.mdx';
const LOG = 'The agency printed no log for December.';

describe('a paper', () => {
  test.each([
    ['signed_by: [adeyra', 'signed_by: [adeyro', '11:15  [1].signed_by[0]: "adeyro" is not in people.yaml'],
    ['hollin, 2035', 'holin, 2035', '15:15  [1].exchanges[0]: "2035-01-agency-holin" is not an exchange'],
    ['fever-log-2034', 'fewer-log-2034', 'Did you mean "fever-log-2034-11"?'],
    ['date: 2035-01\n', 'date: 2036-01\n', '[1].date: "2036-01" is outside the period of briefing.yaml'],
    ['date: 2035-01\n', 'date: "2035"\n', '[1].date: "2035" names no month: write 2035-03 or a day'],
    ['status: signed', 'status: singed', 'Did you mean "signed"?'],
    ['advice-note', 'second-opinion', '"second-opinion" is already used at x/documents.yaml:8'],
  ])('with %j as %j is refused at its place', (from, to, message) => {
    const reading = readContent(copyWith(OUTBREAK, 'documents.yaml', from, to), 'x');
    expect(reading.ok ? '' : printProblems(reading.problems)).toContain(message);
  });
});

describe('<Documents />', () => {
  const shown = copyWith(OUTBREAK, MONTH, LOG, `${LOG}\n\n<Documents />`);

  test('has its text cite the sources of every paper', () => {
    const reading = readContent(shown, 'x');
    if (!reading.ok) throw new Error(printProblems(reading.problems));
    const month = reading.entries.months.find(({ month }) => month === '2034-12');
    expect(month?.cites).toEqual(['fever-log-2034-11', 'fever-log-2035-01', 'corvane-star-2035-01-20']);
  });

  test('is asked for where there are papers and no text shows them', () => {
    const warn = (root: string) => {
      const content = openContent(root, 'x');
      return lintContent(content, judgeContent(content)).map(({ message }) => message);
    };
    const missing = expect.stringContaining('put <Documents /> into a chapter');
    expect(warn(OUTBREAK)).toContainEqual(missing);
    expect(warn(shown)).not.toContainEqual(missing);
  });

  test('is refused where there is no paper to show', () => {
    const root = copyWith(HARBOUR, 'chapters/berths.mdx', '<Chart name', '<Documents />\n\n<Chart name');
    const reading = readContent(root, 'x');
    expect(reading.ok ? '' : printProblems(reading.problems)).toContain('which holds no paper');
  });
});

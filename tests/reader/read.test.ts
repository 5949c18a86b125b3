import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printProblem } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR } from '../briefing.ts';

function copyHarbour(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
  cpSync(HARBOUR, root, { recursive: true });
  return root;
}

function problemsOf(root: string) {
  const reading = readContent(root, 'harbour');
  return reading.ok ? [] : reading.problems;
}

describe(readContent, () => {
  test('finds no problem in sound content', () => {
    expect(problemsOf(HARBOUR)).toEqual([]);
    expect(problemsOf('content')).toEqual([]);
  });

  test('keeps a date as the text that was written', () => {
    const reading = readContent(HARBOUR, 'harbour');
    const dates = reading.ok
      ? reading.entries.months.flatMap(({ exchanges }) => exchanges.map(({ date }) => date))
      : [];
    expect(dates).toEqual(['2031-05', '2031-05-06/2031-05-08', '2031-05-12', '2031-05-20/']);
  });

  test('reports all problems of all files at once, in order', () => {
    const root = copyHarbour();
    for (const [file, from, to] of [
      ['months/2031-05.mdx', 'kind: training', 'kind: trainign'],
      ['months/2031-05.mdx', 'rank: deputy', 'rank: depty'],
      ['people.yaml', 'party: line', 'party: lien'],
      ['chapters/berths.mdx', '<Note>', '<Nota>'],
      ['chapters/berths.mdx', '</Note>', '</Nota>'],
    ] as const) {
      writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));
    }
    expect(problemsOf(root).map(({ file, field }) => `${file} ${field}`)).toEqual([
      'harbour/chapters/berths.mdx <Nota>',
      'harbour/months/2031-05.mdx exchanges[0].kind',
      'harbour/months/2031-05.mdx exchanges[1].rank',
      'harbour/people.yaml [0].party',
    ]);
  });

  test('does not blame others for a file that could not be read', () => {
    const root = copyHarbour();
    writeFileSync(join(root, 'people.yaml'), '- id: a\n  - b');
    expect(new Set(problemsOf(root).map(({ file }) => file))).toEqual(new Set(['harbour/people.yaml']));
  });

  test('says which file is missing, and which is a stranger', () => {
    const root = copyHarbour();
    rmSync(join(root, 'claims.yaml'));
    writeFileSync(join(root, 'notes.txt'), 'x');
    writeFileSync(join(root, 'months', '2031-5.mdx'), 'x');
    writeFileSync(join(root, '.months.swp'), 'x');
    expect(problemsOf(root).map(({ file }) => file)).toEqual([
      'harbour/claims.yaml',
      'harbour/months/2031-5.mdx',
      'harbour/notes.txt',
    ]);
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line break at the end', (text: string) => text.trimEnd()],
  ])('reads files with %s as it reads the others', (_name, change) => {
    const root = copyHarbour();
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    )) {
      writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
    }
    const [changed, plain] = [readContent(root, 'x'), readContent(HARBOUR, 'x')];
    expect(changed.ok && changed.entries).toEqual(plain.ok && plain.entries);
  });

  test('refuses a file that is not UTF-8, and one that is too large', () => {
    const root = copyHarbour();
    writeFileSync(join(root, 'places.yaml'), Buffer.from('- id: caf\xe9', 'latin1'));
    writeFileSync(join(root, 'claims.yaml'), 'x'.repeat(257 * 1024));
    expect(problemsOf(root).map(({ message }) => message)).toEqual([
      'is larger than 256 kB: split it into several in a folder, as claims/one.yaml and claims/two.yaml',
      'is not UTF-8 text from here on: save the file as UTF-8',
    ]);
  });
});

test('a problem is printed with its place, its field and the lines around', () => {
  const root = copyHarbour();
  const path = join(root, 'months/2031-05.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('rank: staff', 'rank: stuff'));
  const [problem] = problemsOf(root);
  expect(problem && printProblem(problem)).toBe(
    [
      'harbour/months/2031-05.mdx:14:11  exchanges[0].rank: "stuff" is not a rank (head, deputy, staff). Did you mean "staff"?',
      '  13 |     kind: training',
      '> 14 |     rank: stuff',
      '     |           ^^^^^',
      "  15 |     summary: A group under a crane instructor trained on the Vellin Line's crane at Sunder Rock.",
    ].join('\n'),
  );
});

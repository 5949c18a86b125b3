import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findListFolders, listOf, listPaths } from '#reader/folder/list.ts';
import { openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR, readEntries } from '../../briefing.ts';
import { copyHarbour } from '../../editing/harbour.ts';
import { splitLists } from '../split.ts';

function copySplit(): string {
  const root = copyHarbour();
  splitLists(root);
  return root;
}

function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** The problems of a content folder, each as `file:line field: message`. */
function problemsOf(root: string): string[] {
  const reading = readContent(root, 'x');
  return reading.ok
    ? []
    : reading.problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`);
}

describe('a list that is a folder', () => {
  test('is read as the one file would be, its files in order of name', () => {
    const root = copySplit();
    expect(readEntries(root)).toEqual(readEntries(HARBOUR));
    expect(listPaths(root, 'sources')).toEqual(['sources/first.yaml', 'sources/others.yaml']);
    expect(listPaths(HARBOUR, 'sources')).toEqual(['sources.yaml']);
  });

  test('says in which of its files a mistake stands, and at which row of that file', () => {
    const root = copySplit();
    edit(root, 'people/others.yaml', 'party: port', 'party: prot');
    edit(root, 'sources/others.yaml', 'relay_of: quayside-wire', 'relay_of: quayside');
    expect(problemsOf(root)).toEqual([
      'x/people/others.yaml:3 [0].party: "prot" is not a party (port, union, line). Did you mean "port"?',
      'x/sources/others.yaml:7 [0].relay_of: "quayside" is not in sources/ (quayside-wire, sound-courier-2031-05-13, tide-digest-2031-05, port-bulletin-2031-05-30, union-letter-2031-05-31). Did you mean "quayside-wire"?',
    ]);
  });

  test('refuses an id that another of its files has, and names both places', () => {
    const root = copySplit();
    writeFileSync(join(root, 'people', 'zz.yaml'), readFileSync(join(root, 'people', 'first.yaml')));
    expect(problemsOf(root)).toEqual([
      'x/people/zz.yaml:1 [0].id: "ferro" is already used at x/people/first.yaml:1',
    ]);
  });

  test('is refused beside a file of the same list, and nothing else is blamed for that', () => {
    const root = copySplit();
    writeFileSync(join(root, 'places.yaml'), '[]\n');
    expect(problemsOf(root)).toEqual([
      'x/places.yaml:1 : stands beside the folder places/, and a list is one or the other: move this file into the folder, under a name of its own',
    ]);
  });

  test('is not judged by others while one of its files cannot be read', () => {
    const root = copySplit();
    writeFileSync(join(root, 'people', 'others.yaml'), '- id: a\n  - b');
    expect(new Set(problemsOf(root).map((problem) => problem.split(':')[0]))).toEqual(
      new Set(['x/people/others.yaml']),
    );
  });

  test('says how to name its files, and what to do about one that is too large', () => {
    const root = copySplit();
    writeFileSync(join(root, 'sources', 'More Sources.yaml'), '[]\n');
    writeFileSync(join(root, 'sources', 'zz.yaml'), `# ${'x'.repeat(257 * 1024)}`);
    expect(problemsOf(root)).toEqual([
      'x/sources/More Sources.yaml:1 : is not a name for a file of a list: rename it to the form a-name.yaml, of a-z, 0-9 and single hyphens, 80 characters at the most',
      'x/sources/zz.yaml:1 : is larger than 256 kB: split it into two files',
    ]);
  });

  test('has a source that nothing cites pointed out in its own file', () => {
    const root = copySplit();
    edit(
      root,
      'sources/others.yaml',
      '- id: tide',
      '- id: almanac\n  publisher: Almanac\n  stance: other\n- id: tide',
    );
    const content = openContent(root, 'x');
    const warnings = lintContent(content, judgeContent(content));
    const uncited = warnings.filter(({ message }) => message.includes('is cited nowhere'));
    expect(uncited).toMatchObject([{ file: 'x/sources/others.yaml', line: 10, field: '[1].id' }]);
  });

  test('may be a folder of pictures beside the file of the list', () => {
    const root = copyHarbour();
    mkdirSync(join(root, 'places'));
    writeFileSync(join(root, 'places', 'quay.svg'), '<svg/>');
    expect(findListFolders(root)).toEqual([]);
    expect(problemsOf(root)).toEqual([]);
    rmSync(join(root, 'places.yaml'));
    expect(problemsOf(root)[0]).toContain('x/places.yaml:1 : is missing');
  });
});

test('a file belongs to a list by its name or by its folder', () => {
  expect(['sources.yaml', 'sources/2031.yaml', 'months/2031-05.mdx', 'sourcesx.yaml'].map(listOf)).toEqual([
    'sources',
    'sources',
    undefined,
    undefined,
  ]);
});

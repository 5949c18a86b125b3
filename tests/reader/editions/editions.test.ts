import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#reader/read.ts';
import { tellPending } from '#reader/editions/pending.ts';
import { change, keepHarbour, raise, store } from '../../editing/edition/kept.ts';

/** The harbour with two editions. */
async function keepTwo(): Promise<string> {
  const root = await keepHarbour();
  change(root, 'sources.yaml', 'Tide Digest\n', 'The Tide Digest\n');
  raise(root);
  await store(root, { default: { kind: 'source', why: 'Its own spelling.' } });
  return root;
}

/** Where and what is wrong with the content, a line a problem. */
function complain(root: string): string[] {
  const reading = readContent(root, 'x');
  return reading.ok
    ? []
    : reading.problems.map(({ file, line, field, message }) => `${file}:${line} ${field} ${message}`);
}

describe('the editions of a content folder', () => {
  test('are read, the first one first, and bring no problem', async () => {
    const reading = readContent(await keepTwo(), 'x');
    expect(reading.ok && reading.entries.editions.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test.each([
    [
      'the record was changed by hand',
      'record.jsonl',
      'Harbour Master',
      'Harbour Mistress',
      [/^x\/editions\/record.jsonl:1  is not the record of edition 2: .* Put the files of this folder back/],
    ],
    [
      'a former edition was changed by hand',
      '1.jsonl',
      '2031-06-02',
      '2031-06-01',
      [/^x\/editions\/2.jsonl:1 former is not the SHA-256 of x\/editions\/1.jsonl, which was changed/],
    ],
    [
      'an edition bears another number',
      '2.jsonl',
      '"number":"2"',
      '"number":"3"',
      [/^x\/editions\/2.jsonl:1 number "3" is not the number in the file's name/],
    ],
    [
      'a kind is none',
      '2.jsonl',
      '"kind":"source"',
      '"kind":"sauce"',
      [/^x\/editions\/2.jsonl:2 kind is not a kind of change: correction/],
    ],
    [
      'a line is no JSON',
      '2.jsonl',
      '"kind":"source"',
      '"kind:"source"',
      [/^x\/editions\/2.jsonl:2  is not a line of JSON/],
    ],
  ])('are refused with their place where %s', async (_what, name, from, to, expected) => {
    const root = await keepTwo();
    change(root, `editions/${name}`, from, to);
    const found = complain(root);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });

  test.each([
    ['record.jsonl', /2.jsonl:1  has no record.jsonl beside it/],
    ['1.jsonl', /2.jsonl:1 former names an edition before it, which is not here/],
  ])('are refused where %s is missing', async (name, expected) => {
    const root = await keepTwo();
    rmSync(join(root, 'editions', name));
    expect(complain(root).join('\n')).toMatch(expected);
  });

  test('stand alone with the answers that they were written with', async () => {
    const root = await keepTwo();
    writeFileSync(join(root, 'editions/2.yaml'), 'changes: []\n');
    expect(complain(root)).toEqual([]);
    writeFileSync(join(root, 'editions/notes.txt'), 'x');
    expect(complain(root).join()).toContain('x/editions/notes.txt:1  is no file of the editions');
  });

  test('may have line ends of another system', async () => {
    const root = await keepTwo();
    for (const name of ['record.jsonl', '1.jsonl', '2.jsonl']) {
      const path = join(root, 'editions', name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(complain(root)).toEqual([]);
  });
});

describe(tellPending, () => {
  let root = '';
  beforeAll(async () => {
    root = await keepTwo();
  });

  test('says nothing where the content is that of the last edition', () => {
    expect(tellPending(readContent(root, 'x'))).toBeUndefined();
  });

  test('counts the fields that changed since', () => {
    change(root, 'months/2031-05.mdx', 'date: 2031-05-12', 'date: 2031-05-13');
    expect(tellPending(readContent(root, 'x'))).toBe('1 change is in no edition yet: npm run edition');
    change(root, 'people.yaml', 'Mediator, until', 'Arbiter, until');
    expect(tellPending(readContent(root, 'x'))).toBe('2 changes are in no edition yet: npm run edition');
  });
});

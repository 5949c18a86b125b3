import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSums } from '#publish/folder/sums.ts';
import { settleTarget } from '#publish/folder/target.ts';
import { makeFolder } from '../made-folder.ts';

const SITE = { 'index.html': '', 'data/exchanges.json': '', 'print/index.html': '' };
const project = makeFolder({ 'package.json': '', 'content/briefing.yaml': '', 'src/a.ts': '' });
const guarded = { project, content: join(project, 'content') };

function siteOfOurs(): string {
  const folder = makeFolder(SITE);
  writeSums(folder);
  return folder;
}

describe(settleTarget, () => {
  test('takes a folder that is absent, in the project or elsewhere', () => {
    expect(settleTarget(join(project, 'dist'), guarded)).toBe(join(project, 'dist'));
    const elsewhere = join(makeFolder({}), 'a', 'b');
    expect(settleTarget(elsewhere, guarded)).toBe(elsewhere);
  });

  test('takes an empty folder', () => {
    const folder = makeFolder({});
    expect(settleTarget(folder, guarded)).toBe(folder);
  });

  test('takes a site of ours, and one of before there were sums', () => {
    for (const folder of [siteOfOurs(), makeFolder(SITE)]) expect(settleTarget(folder, guarded)).toBe(folder);
  });

  test('refuses a folder with a file that no build put there, and names the file', () => {
    expect(() => settleTarget(makeFolder({ 'thesis.txt': 'years' }), guarded)).toThrow('it holds thesis.txt');
    const site = siteOfOurs();
    writeFileSync(join(site, 'data', 'notes.txt'), '');
    expect(() => settleTarget(site, guarded)).toThrow('it holds data/notes.txt');
  });

  test('refuses a folder whose sums are not those of a briefing', () => {
    const folder = makeFolder({ 'iso/image.iso': '' });
    writeSums(folder);
    expect(() => settleTarget(folder, guarded)).toThrow('it holds SHA256SUMS');
  });

  test.each([
    ['the project', () => project],
    ['what holds the project', () => join(project, '..')],
    ['the root of the machine', () => '/'],
    ['the content', () => join(project, 'content')],
    ['a folder in the content', () => join(project, 'content', 'site')],
    ['the source', () => join(project, 'src')],
    ['a file', () => join(project, 'package.json')],
    ['what would lie in a file', () => join(project, 'package.json', 'site')],
  ])('refuses %s', (_, out) => {
    expect(() => settleTarget(out(), guarded)).toThrow(/Name|name/);
  });

  test('refuses what holds the project by way of a link', () => {
    const link = join(makeFolder({}), 'link');
    symlinkSync(project, link);
    expect(() => settleTarget(link, guarded)).toThrow('would replace the project');
  });

  test('follows a link to the folder that is served', () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, 'served'));
    symlinkSync(join(folder, 'served'), join(folder, 'dist'));
    expect(settleTarget(join(folder, 'dist'), guarded)).toBe(join(folder, 'served'));
  });

  test('refuses a mount point', () => {
    const empty = process.platform === 'linux' ? '/dev/shm' : undefined;
    if (empty === undefined) return;
    expect(() => settleTarget(empty, guarded)).toThrow(/mount point|it holds/);
  });
});

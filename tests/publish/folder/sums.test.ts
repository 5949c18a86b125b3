import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, parseSums, SUMS, writeSums } from '#publish/folder/sums.ts';
import { makeFolder } from '../made-folder.ts';

const folder = makeFolder({ 'b.txt': 'hello\n', 'a/ä b.txt': '', '.well-known/x': '' });

test('every file is listed once, hidden ones too, in order of code points', () => {
  expect(listFiles(folder)).toEqual(['.well-known/x', 'a/ä b.txt', 'b.txt']);
});

test('the sums name every file but their own, as sha256sum writes them', () => {
  writeSums(folder);
  writeSums(folder);
  const text = readFileSync(join(folder, SUMS), 'utf8');
  expect(text).toContain('5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  b.txt\n');
  expect([...parseSums(text)]).toEqual(['.well-known/x', 'a/ä b.txt', 'b.txt']);
});

test('a text that holds no sums names nothing', () => {
  writeFileSync(join(folder, 'c'), 'index.html\n');
  expect(parseSums(readFileSync(join(folder, 'c'), 'utf8')).size).toBe(0);
});

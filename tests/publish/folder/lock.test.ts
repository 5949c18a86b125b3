import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lock } from '#publish/folder/lock.ts';
import { makeFolder } from '../made-folder.ts';

const fileOf = () => join(makeFolder({}), 'lock');

test('a free lock is taken, with the number of the process', async () => {
  const file = fileOf();
  await lock(file, 'dist', () => {});
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
});

test('the lock of a process that has died is taken over', async () => {
  const file = fileOf();
  writeFileSync(file, `${spawnSync('node', ['-v']).pid}\n`);
  await lock(file, 'dist', () => {});
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
});

test('a lock that was left without a number is taken over after a while', async () => {
  const file = fileOf();
  writeFileSync(file, '');
  await lock(file, 'dist', () => {});
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
});

test('a lock that is held is waited for, and the user is told once by whom', async () => {
  const file = fileOf();
  const holder = spawn('node', ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  writeFileSync(file, `${holder.pid}\n`);
  const said: string[] = [];
  const taken = lock(file, 'dist', (line) => {
    said.push(line);
    holder.stdin.end();
  });
  await once(holder, 'exit');
  await taken;
  expect(said).toEqual([`Another build of dist is under way (process ${holder.pid}): waiting for it.`]);
  rmSync(file);
});

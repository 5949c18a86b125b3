import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timeCommand } from './cpu.ts';
import { writePlain } from './plain.ts';
import { listFiles } from '#publish/folder/sums.ts';

test.skipIf(process.platform === 'win32')('the plainest Astro site has the pages and their text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const pages = {
    'index.html': {
      title: 'The "harbour" &amp; May',
      body: '<h1>Harbour</h1>\n\n    <p id="a">Two *visits*</p>',
    },
    'months/2031-05/index.html': { title: 'May', body: '<p>One <a href="/#a">visit</a></p>' },
  };
  writePlain(folder, new Map(Object.entries(pages)));
  timeCommand(folder, 'npm', 'run', 'build');
  expect(listFiles(join(folder, 'dist'))).toEqual(Object.keys(pages));
  const home = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  expect(home).toContain('<p id="a">Two *visits*</p>');
  expect(home).toContain('<title>The "harbour" &amp; May</title>');
  expect(home).toMatch(/<style>[^<]+<\/style>/);
  expect(home).not.toMatch(/<script|rel="stylesheet"/);
  const month = readFileSync(join(folder, 'dist/months/2031-05/index.html'), 'utf8');
  expect(month).toContain('<p>One <a href="/#a">visit</a></p>');
});

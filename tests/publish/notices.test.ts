import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPackages, readNotice } from '#publish/notices.ts';

test('listPackages names each package of a bundle once, scoped and nested ones too, and no file of ours', () => {
  const bundle = {
    'a.js': {
      type: 'chunk',
      moduleIds: ['/p/node_modules/b/dist/x.js?v=1', '/p/node_modules/b/y.js', '/p/src/a.ts'],
    },
    'b.js': {
      type: 'chunk',
      moduleIds: ['\0virtual', 'C:\\p\\node_modules\\b\\node_modules\\@c\\d\\index.js'],
    },
    'c.css': { type: 'asset' },
  } as const;
  expect(listPackages(bundle)).toEqual(['/p/node_modules/b', 'C:/p/node_modules/b/node_modules/@c/d']);
});

test('readNotice refuses a package without a licence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "version": "1.0.0" }');
  expect(() => readNotice(folder)).toThrow('bare 1.0.0 would be shipped to readers, but');
});

test('the built site ships the whole notice of Chart.js, its own colours’ and the fonts’, and links to it', () => {
  const notices = readFileSync('dist/NOTICES.txt', 'utf8');
  for (const name of ['chart.js', '@kurkle/color']) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(notices).toContain(`${name} ${version}\n`);
    expect(notices).toContain(readFileSync(`node_modules/${name}/LICENSE.md`, 'utf8').trim());
  }
  expect(notices).not.toContain('undefined');
  expect(notices).toContain('fonts/OFL.txt');
  expect(readFileSync('dist/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE');
  for (const page of globSync('dist/**/index.html'))
    expect(readFileSync(page, 'utf8'), page).toContain('href="/NOTICES.txt"');
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { cleanEnvironment } from '../environment.ts';
import { lacking } from './poppler.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));

/** The PDF of the fixture briefing, each page a grey picture of 60 dots an inch: `page-1.png`. */
function drawPages(): string[] {
  const out = join(folder, 'site');
  const built = spawnSync('node', ['src/cli/build.ts', '--out', out], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...cleanEnvironment(), CONTENT_DIR: 'tests/fixtures/harbour' },
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  execFileSync('pdftoppm', ['-r', '60', '-gray', '-png', join(out, 'briefing.pdf'), join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .toSorted();
}

// A picture that differs may well be right: look at it in test-results/, then run with --update-snapshots.
test(`the pages of the fixture's PDF look as they did${lacking('pdftoppm')}`, () => {
  test.skip(lacking('pdftoppm') !== '');
  test.setTimeout(120_000);
  const pages = drawPages();
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const page of pages.slice(0, 6)) {
    expect
      .soft(readFileSync(join(folder, page)))
      .toMatchSnapshot(page, { threshold: 0.2, maxDiffPixels: 20 });
  }
});

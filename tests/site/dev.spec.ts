import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect, test } from 'playwright/test';
import { cleanEnvironment } from '../environment.ts';

const PORT = 4392;
const project = join(import.meta.dirname, '../..');
const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'harbour');
const MONTH = 'months/2031-05.mdx';
const address = `http://127.0.0.1:${PORT}/months/2031-05/`;
let server: ChildProcessByStdio<null, null, Readable>;

/** Saves a file with one text in the place of another. */
function save(file: string, from: string, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

// One server, and one folder that all change.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ request }) => {
  test.setTimeout(90_000);
  cpSync(join(project, 'tests/fixtures/harbour'), content, { recursive: true });
  mkdirSync(join(content, 'people'));
  renameSync(join(content, 'people.yaml'), join(content, 'people/all.yaml'));
  save(MONTH, 'kind: inspection', 'kind: inspektion');
  server = spawn('node', ['src/cli/dev.ts', '--port', String(PORT)], {
    cwd: project,
    env: { ...cleanEnvironment(), CONTENT_DIR: content, ASTRO_DEV_BACKGROUND: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // With a mistake in the content it says so, and waits.
  await new Promise<void>((done) => {
    server.stderr.on('data', (said: Buffer) => {
      if (String(said).includes('Did you mean "inspection"?')) done();
    });
  });
  save(MONTH, 'kind: inspektion', 'kind: inspection');
  await expect(async () => expect((await request.get(address)).ok()).toBe(true)).toPass({ timeout: 60_000 });
});

test.afterAll(() => {
  server.kill();
});

test('what is saved shows in the open page, whichever file it stands in', async ({ page }) => {
  await page.goto(address);
  const main = page.locator('main');
  save(MONTH, 'Ines Ferro went over', 'Ines Ferro looked over');
  await expect(main).toContainText('looked over', { timeout: 20_000 });
  save(MONTH, 'went to Quelby on 12 May for talks', 'set out on 12 May for talks');
  await expect(main).toContainText('set out on 12 May', { timeout: 20_000 });
  save('people/all.yaml', 'name: Bram Oke', 'name: Bram Oakes');
  await expect(main).toContainText('Bram Oakes', { timeout: 20_000 });
});

test('of saves in quick succession the last one shows', async ({ page }) => {
  await page.goto(address);
  // The next save comes while the page is on its way to show the one before.
  const asked = page.waitForRequest(address);
  save(MONTH, 'Talks in Quelby on Monday', 'Words in Quelby on Monday');
  await asked;
  save(MONTH, 'Words in Quelby on Monday', 'Terms in Quelby on Monday');
  await expect(page.locator('main')).toContainText('Terms in Quelby', { timeout: 20_000 });
  save(MONTH, 'Terms in Quelby on Monday', 'Talks in Quelby on Monday');
  save(MONTH, 'Talks in Quelby on Monday', 'Tides in Quelby on Monday');
  await expect(page.locator('main')).toContainText('Tides in Quelby', { timeout: 20_000 });
  save(MONTH, 'Tides in Quelby on Monday', 'Talks in Quelby on Monday');
  await expect(page.locator('main')).toContainText('Talks in Quelby', { timeout: 20_000 });
});

test('a mistake shows over the page, and goes when it is mended', async ({ page }) => {
  await page.goto(address);
  save(MONTH, 'rank: staff', 'rank: stuff');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('is not a rank (head, deputy, staff). Did you mean "staff"?', {
    timeout: 20_000,
  });

  save(MONTH, 'rank: stuff', 'rank: staff');
  await expect(overlay).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator('main')).toContainText('Rank Staff');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { cleanEnvironment } from '../environment.ts';

const PORT = 4392;
const project = join(import.meta.dirname, '../..');
const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'harbour');
const month = join(content, 'months/2031-05.mdx');
const address = `http://127.0.0.1:${PORT}/months/2031-05/`;
let server: ChildProcess;

/** Saves the month with one text in the place of another. */
function save(from: string, to: string): void {
  const text = readFileSync(month, 'utf8');
  expect(text).toContain(from);
  writeFileSync(month, text.replace(from, to));
}

test.beforeAll(async ({ request }) => {
  test.setTimeout(90_000);
  cpSync(join(project, 'tests/fixtures/harbour'), content, { recursive: true });
  server = spawn('node', ['src/cli/dev.ts', '--port', String(PORT)], {
    cwd: project,
    env: { ...cleanEnvironment(), CONTENT_DIR: content, ASTRO_DEV_BACKGROUND: '0' },
    stdio: 'ignore',
  });
  await expect(async () => expect((await request.get(address)).ok()).toBe(true)).toPass({ timeout: 60_000 });
});

test.afterAll(() => {
  server.kill();
});

test('what is saved shows in the open page; a mistake shows over it, and goes when it is mended', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(address);
  save('Ines Ferro went over', 'Ines Ferro looked over');
  await expect(page.locator('main')).toContainText('looked over', { timeout: 20_000 });

  save('rank: staff', 'rank: stuff');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('is not a rank (head, deputy, staff). Did you mean "staff"?', {
    timeout: 20_000,
  });

  save('rank: stuff', 'rank: staff');
  await expect(overlay).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator('main')).toContainText('looked over');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openBrowser } from '#pdf/browser/browser.ts';
import { CONTENT } from '../briefing.ts';
import { cleanEnvironment } from '../environment.ts';
import { writeChronology } from '../reader/chronology.ts';

const PORT = 4394;
const SAVES = 5;
const folder = mkdtempSync(join(tmpdir(), 'speed-'));

/** Saves a month with a mark in it, and returns how many milliseconds later the open page shows it. */
async function timeSave(page: Page, file: string, mark: string): Promise<number> {
  const text = readFileSync(file, 'utf8').replace(/title: (?:Saved \w+, )?/, `title: Saved ${mark}, `);
  const start = performance.now();
  writeFileSync(file, text);
  await page.getByText(`Saved ${mark}`).first().waitFor();
  return performance.now() - start;
}

async function open(page: Page, address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('npm run dev ended before it served a page.');
    const answer = await page.goto(address).catch(() => undefined);
    if (answer?.ok() === true) return;
    await setTimeout(200);
  }
}

/** Serves a content folder for editing, saves a month of it, and says what the slowest save took to show. */
async function time(name: string, content: string, month: string, limit: number): Promise<void> {
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(PORT)], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content, ASTRO_DEV_BACKGROUND: '0' },
    stdio: 'ignore',
  });
  const { browser } = await openBrowser();
  try {
    const page = await browser.newPage();
    await open(page, `http://127.0.0.1:${PORT}/months/${month}/`, server);
    await page.waitForLoadState('networkidle');
    const taken: number[] = [];
    for (let save = 0; save < SAVES; save++) {
      taken.push(await timeSave(page, join(content, `months/${month}.mdx`), `n${save}`));
      await page.waitForLoadState('networkidle');
    }
    const slowest = Math.max(...taken);
    const all = taken.map((ms) => Math.round(ms)).join(', ');
    console.log(`a save of ${name} shows after ${all} ms of ${limit}`);
    if (slowest > limit) process.exitCode = 1;
  } finally {
    await browser.close();
    server.kill();
  }
}

try {
  cpSync(CONTENT, join(folder, 'briefing'), { recursive: true });
  await time('the briefing', join(folder, 'briefing'), '2024-02', 1000);
  writeChronology(join(folder, 'chronology'));
  await time('3,000 exchanges', join(folder, 'chronology'), '2030-10', 2000);
} finally {
  rmSync(folder, { recursive: true });
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDocument } from '#pdf/document/document.ts';
import { makePdf } from '#pdf/make.ts';
import { buildSheet } from './page/sheet.ts';

afterEach(() => vi.unstubAllEnvs());

const make = (site: string) =>
  makePdf({ site, base: '/', out: join(site, 'briefing.pdf'), paper: 'a4', log: () => {} });

describe(makePdf, () => {
  test('tells how many pages and bytes it made', async () => {
    const site = buildSheet();
    const { pages, bytes } = await make(site);
    const file = readFileSync(join(site, 'briefing.pdf'));
    expect(bytes).toBe(file.length);
    expect(pages).toBe((await loadDocument(file)).getPageCount());
  });

  test('has an id that follows from what it says', async () => {
    const idOf = (site: string) =>
      /\/ID \[ ?<([0-9a-f]{32})> <\1>/.exec(readFileSync(join(site, 'briefing.pdf'), 'latin1'))?.[1];
    const one = buildSheet();
    const other = buildSheet({
      html: (html) => html.replace('It took eleven weeks', 'It took twelve weeks'),
    });
    await make(one);
    await make(other);
    expect(idOf(one)).toMatch(/[1-9a-f]/);
    expect(idOf(other)).not.toBe(idOf(one));
  });

  test('bears the date of SOURCE_DATE_EPOCH', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1768780800');
    const site = buildSheet();
    await make(site);
    const document = await loadDocument(readFileSync(join(site, 'briefing.pdf')));
    expect(document.getCreationDate()).toEqual(new Date('2026-01-19T00:00:00Z'));
  });

  test('leaves the last PDF in its place when it fails, and nothing beside it', async () => {
    const site = buildSheet({ html: (html) => html.replace('data-page-of="lamps"', 'data-page-of="none"') });
    writeFileSync(join(site, 'briefing.pdf'), 'the last one');
    await expect(make(site)).rejects.toThrow('#none');
    expect(readFileSync(join(site, 'briefing.pdf'), 'utf8')).toBe('the last one');
    expect(readdirSync(site).toSorted()).toEqual(['briefing.pdf', 'data', 'fonts', 'index.html', 'print']);
  });

  test('says what to do first where the site is not built', async () => {
    const site = mkdtempSync(join(tmpdir(), 'empty-'));
    await expect(make(site)).rejects.toThrow(`${site} has no page /print/: run "npm run build" first.`);
    rmSync(site, { recursive: true });
  });
});

describe('npm run pdf', () => {
  const run = (args: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['src/cli/pdf.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  test('ends with 1 and one message where the site is not built', () => {
    const { status, stderr } = run(['--from', '/nowhere']);
    expect(status).toBe(1);
    expect(stderr).toBe('/nowhere has no page /print/: run "npm run build" first.\n');
  });

  test('ends with 2 and names the papers where there is none of that name', () => {
    const { status, stderr } = run(['--paper', 'a3']);
    expect(status).toBe(2);
    expect(stderr).toBe('--paper: There is no paper "a3". Known are: a4, letter.\n');
  });

  test('ends with 3 and says how to get a browser where there is none', () => {
    const { status, stderr } = run(['--from', buildSheet()], {
      PATH: '/nowhere',
      PLAYWRIGHT_BROWSERS_PATH: '/nowhere',
      REPORT_BROWSER: '',
      CHROME_PATH: '',
      PUPPETEER_EXECUTABLE_PATH: '',
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^No browser was found to print the PDF with/);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pdf/browser/browser.ts';
import { makeFolder } from '../publish/made-folder.ts';
import { loadPage } from './load.ts';
import { type Served, serveFolder } from './server.ts';

const HEAD = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';

describe('a load', () => {
  const folder = makeFolder({ 'late.css': 'h1 { margin-block-start: 300px }' });
  let served: Served;
  let browser: Browser;
  const load = (name: string, html: string) => {
    writeFileSync(join(folder, name), HEAD + html);
    return loadPage(browser, `${served.origin}/${name}`);
  };
  beforeAll(async () => {
    served = await serveFolder(folder);
    ({ browser } = await openBrowser());
  });
  afterAll(async () => {
    await browser.close();
    served.stop();
  });

  test('of a page that is alone is one request, which takes a slow line’s time to paint, and moves nothing', async () => {
    const { requests, bytes, lcp, shift } = await load('still.html', '<h1>Harbour visits</h1>');
    expect(requests).toBe(1);
    expect(bytes).toBeGreaterThan(100);
    expect(lcp).toBeGreaterThan(500);
    expect(shift).toBe(0);
  });

  test('of a page whose style comes late counts that request, and how far the text moves', async () => {
    const link = '<link rel="stylesheet" media="print" href="/late.css" onload="this.media=\'all\'">';
    const { requests, shift } = await load(
      'moving.html',
      `${link}<h1>Harbour visits</h1><p>${'Two visits. '.repeat(90)}</p>`,
    );
    expect(requests).toBe(2);
    expect(shift).toBeGreaterThan(0.02);
  });

  test('of a page that asks for what is not there measures nothing', async () => {
    await expect(load('lacking.html', '<img src="/none.png"><p>Two</p>')).rejects.toThrow('/none.png');
  });
});

import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { CONTENT, readBriefing, readFace } from '../briefing.ts';
import { lacking, readPrinted } from '../pdf/poppler.ts';

const record = readBriefing(CONTENT);
const { href } = readFace(CONTENT);
const PRINTED = [
  ...['/', '/sources/', '/exchanges/', '/method/'],
  ...record.months.slice(-1).map(({ month }) => href({ month })),
  ...record.chapters.slice(0, 1).map((chapter) => href({ chapter })),
];

test(`/print/ names its edition on each page, and no path that leads nowhere on paper${lacking('pdftotext')}`, async ({
  page,
}, { outputDir }) => {
  test.skip(lacking('pdftotext') !== '');
  const file = join(outputDir, 'sheet.pdf');
  await page.goto('/print/');
  await page.pdf({ path: file, format: 'A4', printBackground: true });
  const [, ...pages] = readPrinted(file).split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(20);
  for (const text of pages) expect(text).toMatch(/edition \d+, \d+ \p{L}+ \d+\s*$/mu);
  expect(pages.join('')).not.toContain('/print/');
});

for (const path of PRINTED) {
  test(`${path} prints without navigation, with what is folded opened`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    for (const hidden of ['nav', 'body > header', 'body > footer', 'summary', '.skip', '[data-pdf]'])
      for (const element of await page.locator(hidden).all()) await expect(element, hidden).toBeHidden();
    for (const folded of await page.locator('details > :not(summary)').all())
      await expect(folded).toBeVisible();
  });

  test(`${path} prints each address once, and its own with the edition on each page${lacking('pdftotext')}`, async ({
    page,
  }, { outputDir }) => {
    test.skip(lacking('pdftotext') !== '');
    const file = join(outputDir, 'page.pdf');
    await page.goto(path);
    await page.pdf({ path: file, format: 'A4', printBackground: true });
    const pages = readPrinted(file).split('\f').slice(0, -1);
    for (const text of pages) expect(text).toMatch(/edition \d+, .* \S*\/$/m);
    const printed = pages.join('').replace(/\s+/g, '');
    const links = page.locator('main a[href^="http"]').filter({ hasText: /^https?:/ });
    const lines = page.locator('.addresses li');
    const addresses = [
      ...(await links.allTextContents()),
      ...(await lines.allTextContents()).map((line) => /https?:.*$/.exec(line.trim())?.[0] ?? ''),
    ].map((address) => address.trim());
    expect(addresses.filter((address) => !printed.includes(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
}

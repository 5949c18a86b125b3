import { expect, test } from 'playwright/test';
import { formatDate, formatMonth } from '#model/say/format.ts';
import { CONTENT, readBriefing, readFace } from '../briefing.ts';
import { PAGES, SAMPLES } from './site.ts';

const record = readBriefing(CONTENT);
const { href, words, language } = readFace(CONTENT);
const [exchange] = record.exchanges;
if (exchange === undefined) throw new Error('The record has no exchange.');
const month = `/months/${exchange.month}/`;

test('every kind of page was built', () => {
  for (const path of [
    ...['/', '/exchanges/', '/sources/', '/method/', '/changes/', '/print/', '/accessibility/'],
    ...record.months.map((each) => href({ month: each.month })),
    ...record.chapters.map((chapter) => href({ chapter })),
    ...record.history.map(({ number }) => `/changes/${number}/`),
  ])
    expect(PAGES).toContain(path);
});

for (const path of SAMPLES) {
  test(`${path} opens whole, with one heading, no error and no side scroll`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    const foreign: string[] = [];
    page.on(
      'request',
      (request) => !request.url().startsWith('http://127.0.0.1') && foreign.push(request.url()),
    );
    await page.setViewportSize({ width: 360, height: 780 });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

test('the text of a page is the same without script', async ({ browser }) => {
  const read = async (javaScriptEnabled: boolean, path: string) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(path);
    const text = await page.locator('main').textContent();
    await context.close();
    return text;
  };
  for (const path of ['/', month]) expect(await read(false, path)).toBe(await read(true, path));
});

test('an address that nothing has gets the 404 page with a way on', async ({ page }) => {
  const response = await page.goto('/months/1999-01/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('link', { name: formatMonth(record.period.until, language) })).toBeVisible();
});

test('an exchange’s title is its permalink', async ({ page }) => {
  await page.goto(month);
  await page.getByRole('link', { name: exchange.title }).click();
  await expect(page).toHaveURL(new RegExp(`${month}#${exchange.id}$`));
  await expect(page.locator(':target')).toContainText(formatDate(exchange.when, words));
});

test('one walks from the first month to the last by “Next”', async ({ page }) => {
  await page.goto(href({ month: record.period.from }));
  const seen: string[] = [];
  for (;;) {
    seen.push((await page.locator('h1').textContent()) ?? '');
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(seen).toEqual(record.months.map((each) => formatMonth(each.month, language)));
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

import { expect, test } from 'playwright/test';
import { PAGES } from './site.ts';

test('every kind of page was built', () => {
  const months = PAGES.filter((path) => path.startsWith('/months/'));
  expect(months).toHaveLength(12);
  for (const path of [
    '/',
    '/exchanges/',
    '/sources/',
    '/method/',
    '/print/',
    '/chapters/summit/',
    '/chapters/border/',
    ...months,
  ]) {
    expect(PAGES).toContain(path);
  }
});

for (const path of PAGES) {
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
  for (const path of ['/', '/months/2024-03/']) expect(await read(false, path)).toBe(await read(true, path));
});

test('an address that nothing has gets the 404 page with a way on', async ({ page }) => {
  const response = await page.goto('/months/1999-01/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('link', { name: 'March 2024' })).toBeVisible();
});

test('an exchange’s title is its permalink', async ({ page }) => {
  await page.goto('/months/2024-03/');
  await page
    .getByRole('link', { name: 'Foreign intelligence chief Naryshkin held talks in Pyongyang' })
    .click();
  await expect(page).toHaveURL(/\/months\/2024-03\/#2024-03-naryshkin-pyongyang$/);
  await expect(page.locator(':target')).toContainText('25–27 March 2024');
});

test('one walks from the first month to the last by “Next”', async ({ page }) => {
  await page.goto('/months/2023-07/');
  const seen: string[] = [];
  for (;;) {
    seen.push((await page.locator('h1').textContent()) ?? '');
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(seen).toHaveLength(12);
  expect(seen.at(-1)).toBe('June 2024');
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

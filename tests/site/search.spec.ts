import { expect, test } from 'playwright/test';

test.describe('the search', () => {
  test('loads nothing until somebody turns to it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/months/');
    expect(asked.filter((path) => /search\/|engine/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect.poll(() => asked.some((path) => path === '/search/rows.js')).toBe(true);
  });

  test('leads by the keyboard alone from a word to the page that answers', async ({ page }) => {
    await page.goto('/method/');
    await page.keyboard.press('/');
    await page.keyboard.type('vladivost');
    const results = page.locator('#search-results');
    await expect(results.getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^Found: \d+$/);
    await expect(results.locator('mark').first()).toHaveText(/^Vladivost/i);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/vladivostok/');
  });

  test('says that nothing was found, and Escape puts it away', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('qqqqxxxx');
    const status = page.getByRole('search').getByRole('status');
    await expect(status).toHaveText('Nothing found');
    await page.keyboard.press('Escape');
    await expect(status).toBeHidden();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('is not on paper', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('search')).toBeHidden();
  });
});

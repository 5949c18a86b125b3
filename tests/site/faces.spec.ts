import { expect, type Page, test } from 'playwright/test';

/** The fonts of the briefing that a page has asked for. */
function watchFonts(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  return fonts;
}

const faceOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);

test('a page that comes fast is set in the faces of the briefing', async ({ page }) => {
  // A busy machine may be slow to answer once.
  await expect(async () => {
    await page.goto('/');
    expect(await faceOf(page)).toMatch(/^"Source Serif/);
  }).toPass();
});

test('a page on a slow line waits for no font, fetches them when it is there, and the next page has them', async ({
  page,
}) => {
  const fonts = watchFonts(page);
  await page.route('/', async (route) => {
    const response = await route.fetch();
    await new Promise((done) => setTimeout(done, 400));
    await route.fulfill({ response });
  });
  const loaded = page.waitForEvent('load');
  await page.goto('/', { waitUntil: 'commit' });
  await loaded;
  expect(await faceOf(page)).not.toContain('Source Serif');
  await expect.poll(() => fonts.length).toBeGreaterThan(3);
  await page
    .getByRole('link', { name: /^Sources$/ })
    .first()
    .click();
  await page.waitForURL('**/sources/');
  expect(await faceOf(page)).toMatch(/^"Source Serif/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a page is set in the faces of the briefing', async ({ page }) => {
    const fonts = watchFonts(page);
    await page.goto('/');
    await expect.poll(() => fonts.length).toBeGreaterThan(3);
  });
});

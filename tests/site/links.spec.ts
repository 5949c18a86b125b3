import { expect, test } from 'playwright/test';
import { PAGES } from './site.ts';

interface Anchors {
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
}

test('every link of every page leads to a page, a file or an anchor that is there', async ({
  page,
  request,
}) => {
  // It walks every page, which a busy machine does not do in half a minute.
  test.slow();
  const pages = new Map<string, Anchors>();
  for (const path of PAGES) {
    await page.goto(path);
    pages.set(
      path,
      await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        hrefs: [...document.querySelectorAll('a[href], link[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', location.href).href,
        ),
      })),
    );
  }
  const origin = new URL(page.url()).origin;
  const inner = [...pages.values()].flatMap(({ hrefs }) => hrefs).filter((href) => href.startsWith(origin));
  expect(inner.length).toBeGreaterThan(500);

  const broken: string[] = [];
  for (const href of new Set(inner)) {
    const { pathname, hash } = new URL(href);
    const target = pages.get(pathname);
    const id = decodeURIComponent(hash.slice(1));
    const found =
      target === undefined ? (await request.get(pathname)).ok() : id === '' || target.ids.includes(id);
    if (!found) broken.push(href);
  }
  expect(broken).toEqual([]);
});

test('no id stands twice on a page', async ({ page }) => {
  // It walks every page, which a busy machine does not do in half a minute.
  test.slow();
  for (const path of PAGES) {
    await page.goto(path);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(
      ids.filter((id, index) => ids.indexOf(id) < index),
      path,
    ).toEqual([]);
  }
});

test('links to other sites are the sources’ own addresses, all web addresses', async ({ page }) => {
  await page.goto('/sources/');
  const hrefs = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(100);
  expect(hrefs.every((href) => href !== null && /^https?:\/\//.test(href))).toBe(true);
});

import { expect, type Page, test } from 'playwright/test';
import { openChart } from './live-page.ts';

function listErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

const isHidden = (drawing: Element) => getComputedStyle(drawing).opacity === '0';

test('a browser without IntersectionObserver draws every chart at once', async ({ page }) => {
  const errors = listErrors(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/');
  const charts = await page.locator('report-chart').count();
  await expect(page.locator('report-chart.is-live canvas')).toHaveCount(charts);
  expect(errors).toEqual([]);
});

/** What a browser may lack, each taken away by a script before any of ours. */
const LACKING: Readonly<Record<string, () => void>> = {
  ResizeObserver: () => void Reflect.deleteProperty(window, 'ResizeObserver'),
  customElements: () => void Reflect.deleteProperty(window, 'customElements'),
  matchMedia: () => void Reflect.set(window, 'matchMedia', undefined),
  'matchMedia that tells of changes': () => {
    Reflect.set(window, 'matchMedia', (media: string) => ({ media, matches: false }));
  },
};

for (const [name, takeAway] of Object.entries(LACKING)) {
  test(`a browser without ${name} keeps the drawings, without an error`, async ({ page }) => {
    const errors = listErrors(page);
    await page.addInitScript(takeAway);
    const chart = await openChart(page);
    await page.waitForLoadState('networkidle');
    await expect(chart.locator('canvas')).toHaveCount(0);
    expect(await chart.locator('svg').evaluate(isHidden)).toBe(false);
    await expect(chart.locator('.keys')).toBeHidden();
    expect(errors).toEqual([]);
  });
}

test('where the live chart cannot be fetched the drawing stays', async ({ page }) => {
  const errors = listErrors(page);
  await page.route(/\/live\.[^/]*\.js$/, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  const chart = await openChart(page);
  await failed;
  await expect(chart).not.toHaveClass(/is-live/);
  expect(await chart.locator('svg').evaluate(isHidden)).toBe(false);
  expect(errors).toEqual([]);
});

test('where the live chart cannot be drawn the drawing stays, and nothing of the attempt', async ({
  page,
}) => {
  const errors = listErrors(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('no context');
    };
  });
  const warned = page.waitForEvent('console', (message) => message.text().includes('no context'));
  const chart = await openChart(page);
  await warned;
  await expect(chart).not.toHaveClass(/is-live/);
  await expect(chart.locator('canvas, input')).toHaveCount(0);
  expect(errors).toEqual([]);
});

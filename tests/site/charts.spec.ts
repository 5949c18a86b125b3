import { expect, test } from 'playwright/test';
import type { ChartSpec } from '#charts/spec.ts';
import { CONTENT, readBriefing } from '../briefing.ts';

const record = readBriefing(CONTENT);

test.describe('charts', () => {
  test('give the same numbers in drawing, table and data', async ({ browser, request }) => {
    const { exchanges } = (await (await request.get('/data/exchanges.json')).json()) as {
      exchanges: { month: string; from: { id: string } }[];
    };
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    const figure = page.locator('#chart-by-month');
    const spec = JSON.parse((await figure.locator('script').textContent()) ?? '') as ChartSpec;
    const counts = record.months.map(
      ({ month }) => exchanges.filter((exchange) => exchange.month === month).length,
    );

    const drawn = await figure.locator('svg text[font-weight="600"]').allTextContents();
    expect(drawn.map(Number)).toEqual(counts);
    const totals = await figure.locator('tbody tr td:last-child').allTextContents();
    expect(totals.map(Number)).toEqual([...counts, exchanges.length]);
    expect(
      spec.series.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)),
    ).toEqual(record.parties.map(({ id }) => exchanges.filter(({ from }) => from.id === id).length));
    await context.close();
  });

  test('stand in the page as text without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('figure[id^=chart-] svg')).toHaveCount(6);
    await expect(page.locator('figure[id^=chart-] canvas')).toHaveCount(0);
    await expect(page.locator('#chart-by-kind svg')).toContainText(
      record.kinds.find(({ id }) => id === record.exchanges[0]?.kind.id)?.label ?? '',
    );
    await context.close();
  });

  test('load their script only when they come near', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => /live\..*\.js$/.test(request.url()) && scripts.push(request.url()));
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(scripts).toHaveLength(0);

    await page.locator('#chart-by-month').scrollIntoViewIfNeeded();
    await expect(page.locator('#chart-by-month canvas')).toBeVisible();
    expect(scripts).toHaveLength(1);
  });

  test('the live chart takes the place of the drawing without moving the page', async ({ page }) => {
    await page.goto('/');
    const figure = page.locator('#chart-by-kind');
    const before = await figure.boundingBox();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('canvas')).toBeVisible();
    const after = await figure.boundingBox();
    expect(after?.height).toBe(before?.height);
  });
});

import { expect, test } from 'playwright/test';
import { readOut } from '#charts/browser/read-out.ts';
import { openChart, readColours, readSpec, resolveColour } from './live-page.ts';

test('a slider steps through a chart by arrow keys, Home and End, and gives each value by its name', async ({
  page,
}) => {
  const chart = await openChart(page);
  const spec = await readSpec(chart);
  const slider = chart.getByRole('slider');
  await expect(slider).toHaveAccessibleName(new RegExp(RegExp.escape(spec.title)));
  await slider.focus();
  const last = spec.labels.length - 1;
  for (const [key, place] of [
    ['Home', 0],
    ['ArrowRight', 1],
    ['ArrowUp', 2],
    ['ArrowLeft', 1],
    ['End', last],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider, key).toHaveAttribute('aria-valuetext', readOut(spec, place, 'none'));
  }
});

test('how the slider is used stands before it, is seen, and describes it', async ({ page }) => {
  const chart = await openChart(page);
  const help = chart.locator('.keys');
  const slider = chart.getByRole('slider');
  await expect(help).toBeVisible();
  await expect(slider).toHaveAccessibleDescription(((await help.textContent()) ?? '').trim());
  const isBefore = await slider.evaluate(
    (input, text) => text !== null && Boolean(text.compareDocumentPosition(input) & 4),
    await help.elementHandle(),
  );
  expect(isBefore).toBe(true);
});

test('a screen reader still has the drawing, and nothing of the canvas', async ({ page }) => {
  const chart = await openChart(page);
  const { title, description } = await readSpec(chart);
  await expect(chart.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
  await expect(chart.getByRole('img', { name: title })).toHaveAccessibleName(`${title} ${description}`);
  expect(await chart.locator('[tabindex]').count()).toBe(0);
});

test('the chart shows where the slider is while it has the focus, within a ring', async ({ page }) => {
  const chart = await openChart(page);
  await expect(chart.getByRole('slider')).toBeAttached();
  const before = await chart.locator('canvas').screenshot();
  await chart.getByRole('slider').focus();
  await page.keyboard.press('End');
  expect(await chart.locator('canvas').screenshot()).not.toEqual(before);
  expect(await chart.locator('.live').evaluate((box) => getComputedStyle(box).outlineStyle)).toBe('solid');
});

test('a chart takes the system’s colours, drawn and live, and new ones as soon as they change', async ({
  page,
}) => {
  const chart = await openChart(page);
  await expect(chart.locator('canvas')).toBeVisible();
  const own = await resolveColour(page, 'var(--slot-1-fill)');
  expect(await readColours(chart)).toContain(own);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const system = await resolveColour(page, 'CanvasText');
    await expect.poll(() => readColours(chart), colorScheme).toContain(system);
    expect(await readColours(chart)).not.toContain(own);
    const fills = await chart
      .locator('svg :is(rect, path, text)[fill^="var"]')
      .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
    const allowed = await Promise.all(
      ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => resolveColour(page, name)),
    );
    expect(fills.length).toBeGreaterThan(1);
    expect(fills.filter((fill) => !allowed.includes(fill))).toEqual([]);
  }
});

test('the bar that the slider is at is shaded in the system’s colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const chart = await openChart(page);
  await expect(chart.getByRole('slider')).toBeAttached();
  const before = await readColours(chart);
  await chart.getByRole('slider').focus();
  await page.keyboard.press('End');
  expect((await readColours(chart)).filter((colour) => !before.includes(colour))).not.toEqual([]);
});

test('on paper the drawing stands in the place of the live chart', async ({ page }) => {
  const chart = await openChart(page);
  await expect(chart.locator('canvas')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chart.locator('canvas')).toBeHidden();
  expect(await chart.locator('svg').evaluate((drawing) => getComputedStyle(drawing).opacity)).toBe('1');
});

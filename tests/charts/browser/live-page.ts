import type { Locator, Page } from 'playwright/test';
import type { DrawnSpec } from '#charts/spec.ts';

/** Opens the home page at its first chart. */
export async function openChart(page: Page): Promise<Locator> {
  await page.goto('/');
  const chart = page.locator('report-chart').first();
  await chart.scrollIntoViewIfNeeded();
  return chart;
}

/** The spec of a chart as the page holds it. */
export async function readSpec(chart: Locator): Promise<DrawnSpec> {
  return JSON.parse((await chart.locator('script').textContent()) ?? '') as DrawnSpec;
}

/** The colours that more than a few pixels of a chart's canvas have: `rgb(18, 53, 91)`. */
export function readColours(chart: Locator): Promise<string[]> {
  return chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count > 200).map(([colour]) => colour);
  });
}

/** What a colour of CSS is on the page: `CanvasText`, `var(--slot-1-fill)`. */
export function resolveColour(page: Page, colour: string): Promise<string> {
  return page.evaluate((value) => {
    const probe = document.createElement('span');
    probe.style.forcedColorAdjust = 'none';
    probe.style.color = value;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, colour);
}

import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { type Mode, NARROW } from '#model/accessibility.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };

/** How a browser is set for each mode. */
const SETTINGS: Readonly<Record<Mode, BrowserContextOptions>> = {
  light: WIDE,
  dark: { ...WIDE, colorScheme: 'dark' },
  forced: { ...WIDE, forcedColors: 'active' },
  narrow: { viewport: { width: NARROW, height: 720 } },
};

/** Puts a page into the state with most to find: all laid out, all that is folded opened, every chart in use. */
async function unfold(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const chart of await page.locator('report-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.evaluate(async (host) => {
      const { labels } = JSON.parse(host.querySelector('script')?.textContent ?? '') as { labels: unknown[] };
      while (labels.length > 0 && !host.classList.contains('is-live'))
        await new Promise(requestAnimationFrame);
    });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Opens a page in a mode, hands it to `use`, and closes it. */
export async function visit<Value>(
  browser: Browser,
  address: string,
  mode: Mode,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  // The tools put their scripts into the page, which its policy forbids.
  const context = await browser.newContext({ ...SETTINGS[mode], bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await unfold(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { PAGES } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} mode`, () => {
    test.use({ colorScheme });
    for (const path of [...PAGES, '/404.html']) {
      test(`${path} has no violation that axe knows`, async ({ page }) => {
        // The whole briefing on one page takes axe a while.
        test.setTimeout(120_000);
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { SAMPLES } from './site.ts';

/** Dark mode changes colours and nothing else: all that axe knows is asked in the light. */
const MODES = [
  { colorScheme: 'light', ask: (axe: AxeBuilder) => axe },
  { colorScheme: 'dark', ask: (axe: AxeBuilder) => axe.withTags('cat.color') },
] as const;

for (const { colorScheme, ask } of MODES) {
  test.describe(`in ${colorScheme} mode`, () => {
    test.use({ colorScheme });
    for (const path of [...SAMPLES, '/404.html']) {
      test(`${path} has no violation that axe knows`, async ({ page }) => {
        // The whole briefing on one page takes axe a while.
        test.setTimeout(120_000);
        await page.goto(path);
        // In the page itself: there are no frames, and a second page for each takes twice the time.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        const { violations, passes } = await ask(axe).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      });
    }
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import type { Fault } from './finding.ts';

/** What axe leaves out unless it is asked. */
const RULES = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** What axe finds on a page, the contrast of level AAA included. */
export async function askAxe(page: Page): Promise<Fault[]> {
  // In the page itself: there are no frames, and a second page for each takes twice the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: RULES });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => ({
      tool: 'axe' as const,
      rule: id,
      element: html,
      message: failureSummary,
    })),
  );
}

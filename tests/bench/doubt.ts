import { compareLcp, type Painted } from './verdict.ts';

/** How far two pages that are all but the same may differ before the machine is too busy to tell. */
const NOISE = 0.05;

/**
 * Which figures are not to be trusted, a sentence each. The plainest Astro page is all but the bare page, so that what
 * lies between the two is the work that the machine does for others.
 */
export function doubtPaint(painted: readonly Painted[]): string[] {
  return painted.flatMap((page) => {
    const ratio = compareLcp(page, 'plain Astro');
    if (Math.abs(ratio - 1) <= NOISE) return [];
    return [
      `${page.kind}: not to be trusted, for two pages that should take the same time differ (${ratio.toFixed(3)}): run this on a quieter machine, or with more --loads.`,
    ];
  });
}

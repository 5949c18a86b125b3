import type { Page } from 'playwright';
import { openAlfa } from './alfa.ts';
import { askAxe } from './axe.ts';
import type { Fault } from './finding.ts';
import { openIbm } from './ibm.ts';
import { measureScroll } from './scroll.ts';
import { judgeTargets, readTargets } from './targets.ts';

/** Makes one function of all that looks at an open page: the three tools and the two measures. */
export async function openLook(): Promise<(page: Page) => Promise<Fault[]>> {
  const askAlfa = await openAlfa();
  const askIbm = openIbm();
  return async (page) => [
    ...(await measureScroll(page)),
    ...judgeTargets(await readTargets(page)),
    ...(await askAlfa(page)),
    ...(await askAxe(page)),
    // Last, for it leaves its engine in the page.
    ...(await askIbm(page)),
  ];
}

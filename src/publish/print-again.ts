import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperName } from '#pdf/page/paper.ts';
import { addPdf } from './edition.ts';
import { PublishError } from './refusal.ts';
import { replaceSite } from '#publish/folder/replace.ts';
import { stage } from '#publish/folder/swap.ts';

/**
 * Prints the PDF of a published site anew, and puts the site with it in the place of the one without. Returns what was
 * printed: "briefing.pdf: 26 pages, 389 kB, in 6.1 s".
 * @throws PublishError where there is no site of ours; NoBrowserError where there is no browser.
 */
export async function printAgain(from: string, paper: PaperName): Promise<string> {
  if (!existsSync(join(from, 'print', 'index.html')))
    throw new PublishError(`${from} has no page /print/: run "npm run build" first.`);
  let printed = '';
  await replaceSite(from, async (places) => {
    stage(places.target, places);
    printed = await addPdf(places.next, paper, console.log);
  });
  return printed;
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperName } from '#pdf/page/paper.ts';
import { addPdf } from './edition.ts';
import { findBase } from './site/base-path.ts';
import { PublishError } from './refusal.ts';
import { replaceSite } from '#publish/folder/replace.ts';
import { withScratch } from '#publish/folder/scratch.ts';
import { stage } from '#publish/folder/swap.ts';

/**
 * Prints the PDF of a published site anew, and puts the site with it in the place of the one without. Returns what was
 * printed: "briefing.pdf: 26 pages, 389 kB, in 6.1 s".
 * @throws PublishError where there is no site of ours; NoBrowserError where there is no browser.
 */
export async function printAgain(from: string, paper: PaperName): Promise<string> {
  const page = join(from, 'print', 'index.html');
  if (!existsSync(page)) throw new PublishError(`${from} has no page /print/: run "npm run build" first.`);
  // A site that was published some time ago says only in its pages under which path it was built.
  const base = findBase(
    readFileSync(page, 'utf8'),
    (path) => statSync(join(from, path), { throwIfNoEntry: false })?.isFile() ?? false,
  );
  let printed = '';
  await replaceSite(from, async (places) => {
    stage(places.target, places);
    printed = await withScratch(places.scratch, () =>
      addPdf({ folder: places.next, base }, paper, console.log),
    );
  });
  return printed;
}

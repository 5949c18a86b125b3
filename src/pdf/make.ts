import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '#pdf/browser/browser.ts';
import { finish } from './finish.ts';
import { gatherKnowledge } from '#pdf/document/knowledge.ts';
import type { PaperName } from '#pdf/page/paper.ts';
import { printPage } from '#pdf/page/print.ts';

/** The site that the PDF is made from, its file and its paper. */
export interface Order {
  /** The folder of the built site. */
  readonly site: string;
  /** The base path that it was built under, `/` or `/x/`. */
  readonly base: string;
  /** The file to write. */
  readonly out: string;
  readonly paper: PaperName;
  readonly log: (line: string) => void;
}

async function printSite({ site, base, paper, log }: Order): Promise<{ pdf: Uint8Array; pages: number }> {
  const { browser } = await openBrowser();
  try {
    const job = { browser, site: { folder: site, base }, paper, log };
    const { printed, sheet, pages } = await printPage(job);
    const producer = `Chromium ${browser.version()} (Skia), @cantoo/pdf-lib`;
    return { pdf: await finish(printed, gatherKnowledge(sheet, producer, process.env)), pages };
  } finally {
    await browser.close();
  }
}

/**
 * Makes the PDF of a built site from its page /print/, and puts it in its place only when it is whole.
 * @returns how many pages and bytes it has.
 * @throws NoBrowserError where no browser is found; Error where one does not start, or the site has no /print/, or it
 * cannot be printed.
 */
export async function makePdf(order: Order): Promise<{ pages: number; bytes: number }> {
  const { site, out } = order;
  if (!existsSync(join(site, 'print', 'index.html')))
    throw new Error(`${site} has no page /print/: run "npm run build" first.`);
  const { pdf, pages } = await printSite(order);
  const beside = `${out}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, pdf);
    await rename(beside, out);
  } finally {
    rmSync(beside, { force: true });
  }
  return { pages, bytes: pdf.length };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdf } from '#pdf/make.ts';
import type { PaperName } from '#pdf/paper.ts';

/** The name of the PDF within a site. */
const NAME = 'briefing.pdf';

/** A link to the PDF as a page is built with it: hidden, for nobody knows yet whether there will be one. */
const LINK = /(<[^>]*?)\s+data-pdf\s+hidden(="[^"]*")?([^>]*>)/g;
const FACTS = /(<span data-pdf-facts[^>]*>)[^<]*(<\/span>)/g;

/** The page with its links to the PDF shown, and what the PDF is said beside each: "PDF, 26 pages, 389 kB". */
export function showPdf(html: string, facts: string): string {
  return html
    .replace(LINK, '$1 data-pdf$3')
    .replace(FACTS, (_, open: string, close: string) => open + facts + close);
}

/**
 * Prints the PDF of a built site into it, and shows the front page's link to it with its length and size.
 * @throws NoBrowserError where no browser is found; Error where the page cannot be printed.
 */
export async function addPdf(site: string, paper: PaperName, log: (line: string) => void): Promise<string> {
  const start = performance.now();
  const { pages, bytes } = await makePdf({ site, out: join(site, NAME), paper, log });
  const size = `${pages} pages, ${Math.ceil(bytes / 1000)} kB`;
  const home = join(site, 'index.html');
  writeFileSync(home, showPdf(readFileSync(home, 'utf8'), size));
  return `${NAME}: ${size}, in ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

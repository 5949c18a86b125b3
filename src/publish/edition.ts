import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseForm } from '#words/say.ts';
import { FORM_NAMES, PDF_ADDRESS, PDF_FACTS, PDF_PLACE } from '#model/print-contract.ts';
import { makePdf } from '#pdf/make.ts';
import type { PaperName } from '#pdf/page/paper.ts';
import type { BuiltSite } from '#pdf/browser/answer.ts';

/** The name of the PDF within a site. */
const NAME = 'briefing.pdf';

/**
 * The placeholder of the PDF in a page as it is built: hidden and without a link, since it is not known yet whether
 * there will be a PDF.
 */
const PLACE = new RegExp(`(<[^>]*?\\s${PDF_PLACE})\\s+hidden(?:="[^"]*")?([^>]*>)`, 'g');
const ADDRESS = new RegExp(`(<a[^>]*?)\\s${PDF_ADDRESS}="`, 'g');
const FACTS = new RegExp(`<span ${PDF_FACTS}([^>]*)>[^<]*</span>`, 'g');
const FORM = new RegExp(`\\sdata-(${FORM_NAMES.join('|')})="([^"]*)"`, 'g');

/** How long a PDF is. */
export interface Size {
  readonly pages: number;
  readonly kilobytes: number;
}

function describe(attributes: string, { pages, kilobytes }: Size, language: string): string {
  const forms = [...attributes.matchAll(FORM)].map(([, form = '', text = '']) => [form, text]);
  return chooseForm(Object.fromEntries(forms), pages, language)
    .replace('{count}', String(pages))
    .replace('{size}', String(kilobytes));
}

/** The page with its links to the PDF shown, and beside each how long that is: "26 pages, 389 kB". */
export function showPdf(html: string, size: Size): string {
  const language = /<html[^>]*? lang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  return html
    .replace(PLACE, '$1$2')
    .replace(ADDRESS, '$1 href="')
    .replace(
      FACTS,
      (_, attributes: string) =>
        `<span ${PDF_FACTS}${attributes}>${describe(attributes, size, language)}</span>`,
    );
}

/**
 * Prints the PDF of a built site into it, and shows the front page's link to it with its length and size.
 * @throws NoBrowserError where no browser is found; Error where the page cannot be printed.
 */
export async function addPdf(
  { folder, base }: BuiltSite,
  paper: PaperName,
  log: (line: string) => void,
): Promise<string> {
  const start = performance.now();
  const { pages, bytes } = await makePdf({ site: folder, base, out: join(folder, NAME), paper, log });
  const size = { pages, kilobytes: Math.ceil(bytes / 1000) };
  const home = join(folder, 'index.html');
  writeFileSync(home, showPdf(readFileSync(home, 'utf8'), size));
  return `${NAME}: ${pages} pages, ${size.kilobytes} kB, in ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

import type { Browser, Page } from 'playwright';
import { anchorIds } from './anchors.ts';
import { answerFrom, type BuiltSite, ORIGIN } from '#pdf/browser/answer.ts';
import { fillEmptyCells } from './empty-cells.ts';
import { compareFills, fillFrom, guessFill, idsOf, writeFill, writeStyle } from './fill.ts';
import { settleLinks } from './local-links.ts';
import { checkWidth } from './overflow.ts';
import { readPageMap } from './page-map.ts';
import { type PaperName, stylePaper } from './paper.ts';
import { printUntilStable } from './passes.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** An order to print: the browser, the site and the paper. */
export interface PrintJob {
  readonly browser: Browser;
  /** The site whose page /print/ is printed. */
  readonly site: BuiltSite;
  readonly paper: PaperName;
  readonly log: (line: string) => void;
}

/** A print, what the page says beside it, and how many pages it has. */
export interface Print {
  readonly printed: Uint8Array;
  readonly sheet: Sheet;
  readonly pages: number;
}

/** Notes what the page asks for and does not get, and what it asks of others. */
function watchRequests(page: Page): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${ORIGIN}/`) && !/^(data|blob):/.test(url)) faults.push(`${url}, of another site`);
  });
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (response.status() >= 400 && origin === ORIGIN) faults.push(pathname);
  });
  return faults;
}

/**
 * Opens the page as print, with all its fonts: one that only the margins use would otherwise come after the first pass.
 * @throws when something that the page asks for is not there.
 */
async function openPage(page: Page, { base }: BuiltSite): Promise<void> {
  const faults = watchRequests(page);
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${ORIGIN}${base}print/`, { waitUntil: 'load' });
  // A face may name fonts that this machine does not have; whether a file of the site is missing, the requests tell.
  await page.evaluate(async () => {
    const faces = [...document.fonts];
    // On screen a font that comes late is left out; on paper it is waited for.
    for (const face of faces) face.display = 'block';
    await Promise.allSettled(faces.map((face) => face.load()));
  });
  if (faults.length > 0)
    throw new Error(`/print/ asks for what the site does not have: ${faults.join('; ')}.`);
}

function describeLost(lost: number): string {
  return lost === 1
    ? '1 link to another page of the site leads nowhere on paper: set SITE_URL to keep it'
    : `${lost} links to other pages of the site lead nowhere on paper: set SITE_URL to keep them`;
}

/**
 * Prints a page with its own page numbers and running heads on it. Its scripts do not run: the page is complete without
 * them, and they could change it between two passes.
 * @throws when the page is not complete or too wide, or its numbers do not settle.
 */
export async function printPage(job: PrintJob): Promise<Print> {
  const { browser, paper, log } = job;
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: false });
  try {
    await answerFrom(context, job.site);
    const page = await context.newPage();
    await openPage(page, job.site);
    await writeStyle(page, 'paper', stylePaper(paper));
    const lost = await settleLinks(page);
    if (lost > 0) log(describeLost(lost));
    await fillEmptyCells(page);
    const sheet = await readSheet(page);
    await checkWidth(page, paper);
    await anchorIds(page, idsOf(sheet));
    await writeFill(page, guessFill(sheet));
    let pages = 0;
    const printed = await printUntilStable(
      {
        print: () =>
          page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
        read: async (pdf) => {
          const map = await readPageMap(pdf);
          pages = map.pages;
          return fillFrom(sheet, map);
        },
        write: (fill) => writeFill(page, fill),
        compare: compareFills,
      },
      log,
    );
    return { printed, sheet, pages };
  } finally {
    await context.close();
  }
}

import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatMonth } from '#model/say/format.ts';
import { outline } from '#model/say/outline.ts';
import { answerFrom, ORIGIN } from '#pdf/browser/answer.ts';
import { openBrowser } from '#pdf/browser/browser.ts';
import { loadDocument } from '#pdf/document/document.ts';
import { makePdf } from '#pdf/make.ts';
import { CONTENT, readBriefing, readFace } from '../briefing.ts';
import { type Bookmark, readBookmarks } from './bookmarks.ts';
import { lacking, listFonts, readDepths, readPages, readPrinted } from './poppler.ts';

const FILE = 'dist/briefing.pdf';
const CORE = 12;

if (!existsSync(FILE))
  throw new Error(`There is no ${FILE} to test. Run npm run build first, with a browser.`);

const briefing = readBriefing(CONTENT);
const { words, language } = readFace(CONTENT);
const months = briefing.months.map(({ month }) => formatMonth(month, language));
const squash = (text: string) => text.replace(/\s+/g, '');

/** The visible text of /print/ as printed, piece by piece in the order of the page, page numbers left out. */
async function readSheet(): Promise<string[]> {
  const { browser } = await openBrowser();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await answerFrom(context, { folder: 'dist', base: '/' });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${ORIGIN}/print/`);
    return await page.evaluate(() => {
      const pieces: string[] = [];
      const walker = document.createTreeWalker(
        document.querySelector('.sheet') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const isSeen = parent?.checkVisibility() && !parent.closest('.page-of, svg, [aria-hidden]');
        if (isSeen && walker.currentNode.textContent?.trim()) pieces.push(walker.currentNode.textContent);
      }
      return pieces;
    });
  } finally {
    await browser.close();
  }
}

describe('the PDF of the briefing', () => {
  let bookmarks: Bookmark[];
  let pageCount = 0;
  beforeAll(async () => {
    const document = await loadDocument(readFileSync(FILE));
    bookmarks = readBookmarks(document);
    pageCount = document.getPageCount();
  });

  test('is smaller than 500 kB', () => {
    expect(statSync(FILE).size).toBeLessThan(500_000);
  });

  test('has its core, from the cover to the end of the chronology, on 12 pages', () => {
    const afterCore = bookmarks.find(({ title }) => title === `3 ${briefing.chapters[0]?.title}`);
    expect(afterCore?.page).toBe(CORE + 1);
  });

  test('has the key findings on page 2', () => {
    expect(bookmarks.find(({ title }) => title === 'Key findings')?.page).toBe(2);
  });

  test('has a bookmark for every part, every month and every exchange', () => {
    const titles = bookmarks.map(({ title }) => title);
    for (const part of outline(briefing, words))
      expect(titles).toContain([part.number, part.title].filter(Boolean).join(' '));
    for (const name of months) expect(titles).toContain(name);
    for (const { number, title } of briefing.exchanges) expect(titles).toContain(`${number} ${title}`);
  });

  test('is told of on the front page with its length and size', () => {
    const home = readFileSync('dist/index.html', 'utf8').replace(/<[^>]*>/g, '');
    expect(home).toContain(
      `Download the briefing as PDF, ${pageCount} pages, ${Math.ceil(statSync(FILE).size / 1000)} kB`,
    );
  });

  describe.skipIf(lacking('pdftotext'))(`as text${lacking('pdftotext')}`, () => {
    test('holds every exchange and every address', () => {
      const text = squash(readPrinted(FILE));
      const titles = briefing.exchanges.map(({ title }) => title);
      const addresses = briefing.sources.flatMap(({ url }) => url ?? []);
      expect([...titles, ...addresses].filter((piece) => !text.includes(squash(piece)))).toEqual([]);
      expect(text.match(/undefined|NaN|\[object|\uFFFD/)).toBeNull();
    });

    test('gives each part, month and exchange the page that it is on', () => {
      const [, , contents = ''] = readPages(FILE);
      const lines = contents.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      for (const part of outline(briefing, words)) {
        const title = [part.number, part.title].filter(Boolean).join(' ');
        const page = bookmarks.find((bookmark) => bookmark.title === title)?.page;
        expect(lines).toContain(`${title} ${page}`);
      }
      for (const name of months) {
        const page = bookmarks.find((bookmark) => bookmark.title === name)?.page;
        expect(
          lines.some((line) => `${line} `.includes(`${name} ${page} `)),
          name,
        ).toBe(true);
      }
      for (const { number, title } of briefing.exchanges) {
        const page = bookmarks.find((bookmark) => bookmark.title === `${number} ${title}`)?.page;
        const row = lines.findIndex(
          (line) => line.startsWith(`${number} `) && line.includes(title.slice(0, 30)),
        );
        expect(lines.slice(row, row + 2).join(' '), title).toMatch(new RegExp(` ${page}( |$)`));
      }
    });

    test('gives the page beside what it refers to, one as “p.” and several as “pp.”', () => {
      const text = readPrinted(FILE).replace(/\s+/g, ' ');
      const pageOf = (end: string) => bookmarks.find(({ title }) => title.endsWith(end))?.page;
      expect(text).toContain(`The rule in full, p. ${pageOf('What is counted')}`);
      expect(text).toMatch(/Why the two differ, p. \d+/);
      const [entry] = briefing.exchanges;
      expect(text).toContain(`Entry 1, p. ${pageOf(` ${entry?.title}`)}`);
      expect(text).toMatch(/Entries [\d, –]+, pp\. \d+[,–]/);
      expect(text.match(/\bp\. \d+[,–]\s?\d|\bpp\. \d+(?! ?[\d,–])/)).toBeNull();
    });

    test('fills two fifths of every page but the last of a part, on A4 and on US Letter', async () => {
      const letter = join(mkdtempSync(join(tmpdir(), 'letter-')), 'briefing.pdf');
      await makePdf({ site: 'dist', base: '/', out: letter, paper: 'letter', log: () => {} });
      for (const file of [FILE, letter]) {
        const depths = readDepths(file);
        const titles = outline(briefing, words).map(({ number, title }) =>
          [number, title].filter(Boolean).join(' '),
        );
        const starts = readBookmarks(await loadDocument(readFileSync(file)))
          .filter(({ title }) => titles.includes(title))
          .map(({ page }) => page);
        // The last page of a part ends where its text does.
        const ends = new Set([depths.length, ...starts.map((page) => page - 1)]);
        const least = (page: number) => (ends.has(page) ? 0.1 : 0.4);
        const short = depths.flatMap((depth, index) => (depth < least(index + 1) ? `page ${index + 1}` : []));
        expect(short, file).toEqual([]);
      }
    });

    test('says what /print/ says, in its order', async () => {
      const printed = squash(readPrinted(FILE));
      // What is shorter stands in many places, so that its order says nothing.
      const pieces = (await readSheet()).map(squash).filter(({ length }) => length >= 30);
      expect(pieces.length).toBeGreaterThan(500);
      let at = 0;
      const lost = pieces.filter((piece) => {
        const found = printed.indexOf(piece, at);
        // A page break sets the margins' text between two lines of one piece.
        const begun = found < 0 ? printed.indexOf(piece.slice(0, 24), at) : found;
        if (begun >= 0) at = begun;
        return begun < 0;
      });
      expect(lost).toEqual([]);
    });
  });

  test.skipIf(lacking('pdffonts'))(`embeds its five fonts and no other${lacking('pdffonts')}`, () => {
    const fonts = listFonts(FILE);
    expect(fonts).toHaveLength(5);
    for (const font of fonts)
      expect(font).toMatchObject({ type: 'CID TrueType', embedded: true, subset: true, unicode: true });
  });
});

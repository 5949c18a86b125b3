import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  dictAt,
  itemsAt,
  loadDocument,
  nameOf,
  PDFDict,
  type PDFDocument,
  PDFRawStream,
  textOf,
} from '#pdf/document/document.ts';
import { targetOf } from '#pdf/document/links.ts';
import { makePdf } from '#pdf/make.ts';
import { surveyMarks } from '#pdf/tags/marked-content.ts';
import type { PaperName } from '#pdf/page/paper.ts';
import { readTags, type Tag, walkTags } from '#pdf/tags/structure.ts';
import { listSurfaces } from '#pdf/stream/surfaces.ts';
import { type Bookmark, readBookmarks } from '../bookmarks.ts';
import { checkSyntax, countImages, lacking, listFonts, readPages, readText } from '../poppler.ts';
import { buildSheet } from './sheet.ts';

const fixture = readFileSync('tests/fixtures/sheet/print/index.html', 'utf8');
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
const all = (pattern: RegExp) => [...fixture.matchAll(pattern)].map(([, found = '']) => plain(found));

const headings = all(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g);
const months = all(/data-month-name="([^"]*)"/g);

vi.stubEnv('SOURCE_DATE_EPOCH', undefined);

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function print(paper: PaperName): Promise<{ file: string; lines: string[] }> {
  const site = buildSheet();
  const file = join(site, 'briefing.pdf');
  const lines: string[] = [];
  await makePdf({ site, base: '/', out: file, paper, log: (line) => lines.push(line) });
  return { file, lines };
}

test('the same page gives the same bytes twice, in two passes, and leaves nothing beside the file', async () => {
  const [first, second] = [await print('a4'), await print('a4')];
  expect(hash(first.file)).toBe(hash(second.file));
  expect(first.lines).toEqual(['pass 1: numbers read', 'pass 2: all numbers hold']);
  expect(readdirSync(join(first.file, '..')).toSorted()).toEqual([
    'briefing.pdf',
    'data',
    'fonts',
    'index.html',
    'print',
  ]);
});

describe.each([
  ['a4', 594.96, 841.92],
  ['letter', 612, 792],
] as const)('the PDF on %s', (paper, width, height) => {
  let file = '';
  let document: PDFDocument;
  let tags: Tag[];
  let bookmarks: Bookmark[];

  beforeAll(async () => {
    ({ file } = await print(paper));
    document = await loadDocument(readFileSync(file));
    tags = [...walkTags(readTags(document))];
    bookmarks = readBookmarks(document);
  }, 60_000);

  const ofType = (...types: string[]) => tags.filter(({ type }) => types.includes(type));
  const kidTypes = (tag: Tag) => tag.kids.map((kid) => (kid.kind === 'tag' ? kid.type : kid.kind));
  const attributes = ({ dict }: Tag) => String(dict.lookup(nameOf('A')));

  describe('as a file', () => {
    test('is a PDF 1.7 with an id, without scripts, and small', () => {
      const bytes = readFileSync(file);
      expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
      expect(document.context.trailerInfo.ID).toBeDefined();
      expect(document.catalog.has(nameOf('OpenAction'))).toBe(false);
      expect(document.catalog.has(nameOf('Names'))).toBe(false);
      expect(bytes.length).toBeLessThan(9_300 * document.getPageCount());
    });

    test('has one size of paper', () => {
      for (const page of document.getPages()) {
        expect(page.getWidth()).toBeCloseTo(width, 1);
        expect(page.getHeight()).toBeCloseTo(height, 1);
      }
    });

    test.skipIf(lacking('qpdf'))(`has sound syntax${lacking('qpdf')}`, () => {
      expect(checkSyntax(file)).toBe('');
    });

    test.skipIf(lacking('pdfimages'))(`has no raster image${lacking('pdfimages')}`, () => {
      expect(countImages(file)).toBe(0);
    });

    test.skipIf(lacking('pdffonts'))(
      `embeds subsets of the page's own fonts with their Unicode, and no Type 3${lacking('pdffonts')}`,
      () => {
        const fonts = listFonts(file);
        expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
          'SourceSans3ExtraLight-Regular',
          'SourceSans3ExtraLight-SemiBold',
          'SourceSerif4-Italic',
          'SourceSerif4-Regular',
          'SourceSerif4-SemiBold',
        ]);
        for (const font of fonts)
          expect(font).toMatchObject({ type: 'CID TrueType', embedded: true, subset: true, unicode: true });
      },
    );
  });

  describe('as metadata', () => {
    test('says what the page says', () => {
      expect(document.getTitle()).toBe('Ostmere Sound: a winter of visits');
      expect(document.getAuthor()).toBe('The Sound Desk; Edda Tallow');
      expect(document.getSubject()).toBe('Visits across Ostmere Sound, November 2030 to February 2031');
      expect(document.getKeywords()).toBe('harbours, lamps, night work');
      expect(document.getProducer()).toMatch(/^Chromium \d+\.\S+ \(Skia\), @cantoo\/pdf-lib$/);
    });

    test('bears the date of the edition, and no other', () => {
      expect(document.getCreationDate()).toEqual(new Date('2031-03-02T00:00:00Z'));
      expect(document.getModificationDate()).toEqual(new Date('2031-03-02T00:00:00Z'));
    });

    test('tells viewers its language, to show its title, and to open its bookmarks', () => {
      const { catalog } = document;
      expect(textOf(catalog.lookup(nameOf('Lang')))).toBe('en-GB');
      expect(String(dictAt(catalog, 'MarkInfo')?.lookup(nameOf('Marked')))).toBe('true');
      expect(String(dictAt(catalog, 'ViewerPreferences')?.lookup(nameOf('DisplayDocTitle')))).toBe('true');
      expect(textOf(catalog.lookup(nameOf('PageMode')))).toBe('UseOutlines');
    });

    test('claims PDF/UA-1 and PDF/A-2a in XMP that agrees with it', () => {
      const stream = document.catalog.lookup(nameOf('Metadata'));
      const xmp = stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
      expect(xmp).toContain('<rdf:li xml:lang="x-default">Ostmere Sound: a winter of visits</rdf:li>');
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
      expect(xmp).toContain('<xmp:CreateDate>2031-03-02T00:00:00Z</xmp:CreateDate>');
      expect(xmp).toContain('<dc:identifier>OS-2031-1</dc:identifier>');
      expect(xmp).toContain('<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li>');
    });
  });

  describe('as tags', () => {
    test('begins with its one H1 and skips no level', () => {
      const levels = tags.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
      expect(levels).toHaveLength(headings.length);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    });

    test('describes each picture, and tells where it stands on its page', () => {
      const figures = ofType('Figure');
      expect(figures).toHaveLength(2);
      for (const figure of figures) {
        expect(textOf(figure.dict.lookup(nameOf('Alt')))).toMatch(/^.{20,}$/);
        const box = /BBox \[ ([-\d. ]+) \]/.exec(attributes(figure))?.[1]?.split(' ').map(Number) ?? [];
        const [left = 0, bottom = 0, right = 0, top = 0] = box;
        expect(left).toBeGreaterThan(68);
        expect(right).toBeLessThan(width - 68);
        expect(right - left).toBeGreaterThan(300);
        expect(bottom).toBeGreaterThan(70);
        expect(top - bottom).toBeGreaterThan(90);
        expect(top - bottom).toBeLessThan(160);
      }
    });

    test('has lists of items with a label and a body', () => {
      const items = ofType('LI');
      expect(items.length).toBeGreaterThan(8);
      for (const item of items) expect(kidTypes(item).join(' ')).toMatch(/^(Lbl )?LBody$/);
    });

    test('has a table of contents of references, nested as the page nests it', () => {
      const [contents] = ofType('TOC');
      expect(contents && kidTypes(contents)).toEqual(['TOCI', 'TOCI', 'TOCI', 'TOCI', 'TOCI']);
      expect(ofType('TOC')).toHaveLength(4);
      for (const item of ofType('TOCI')) expect(kidTypes(item).join(' ')).toMatch(/^Reference( TOC)?$/);
    });

    test('has tables with a caption and with heads that say what they head', () => {
      expect(ofType('Table')).toHaveLength(2);
      for (const table of ofType('Table')) expect(kidTypes(table)[0]).toBe('Caption');
      for (const head of ofType('TH')) expect(attributes(head)).toMatch(/\/Scope \/(Column|Row)/);
    });

    test('reads the heads of a table once, though they are printed on each of its pages', () => {
      const columns = ofType('TH').filter((head) => /\/Scope \/Column/.test(attributes(head)));
      expect(columns).toHaveLength(8);
      for (const head of columns) expect(kidTypes(head)).toEqual(['mark']);
    });

    test('names the heads of each cell by ids that are the same in every print', () => {
      const ids = tags.flatMap(({ dict }) => textOf(dict.lookup(nameOf('ID'))) ?? []);
      expect(ids.slice(0, 2)).toEqual(['id000000', 'id000001']);
      expect(new Set(ids).size).toBe(ids.length);
      const heads = ofType('TD').map((cell) =>
        /\/Headers \[ (.*?) \]/.exec(attributes(cell))?.[1]?.match(/id\d+/g),
      );
      expect(heads.length).toBeGreaterThan(100);
      for (const names of heads) for (const name of names ?? ['']) expect(ids).toContain(name);
    });

    test('has no tags without a meaning, and maps those that PDF 1.7 does not know', () => {
      expect(ofType('NonStruct')).toEqual([]);
      const roles = dictAt(readTags(document).dict, 'RoleMap');
      expect(ofType('Em').length).toBeGreaterThan(0);
      expect(
        roles
          ?.entries()
          .map(([type, role]) => `${type} ${role}`)
          .toSorted(),
      ).toEqual(['/Em /Span', '/Strong /Span']);
    });

    test('leaves no painting that is neither tagged nor an artifact', () => {
      const surfaces = listSurfaces(document);
      expect(surfaces.some(({ isForm }) => isForm)).toBe(true);
      for (const surface of surfaces)
        expect(surveyMarks(surface.content, surface, surface.forms).unmarked).toBe(0);
    });

    test('gives each piece of marked content to one tag, also on forms, which count their own', () => {
      const surfaces = listSurfaces(document);
      const painted = surfaces.flatMap((surface) => {
        const { marks } = surveyMarks(surface.content, surface, surface.forms);
        return [...marks.keys()].map((id) => `${surface.key} ${id}`);
      });
      const tagged = tags.flatMap(({ kids }) =>
        kids.flatMap((kid) => (kid.kind === 'mark' ? `${kid.surface} ${kid.id}` : [])),
      );
      expect(tagged.toSorted()).toEqual(painted.toSorted());
      const form = surfaces.find(({ isForm }) => isForm)?.key ?? '';
      expect(
        ofType('P').some(({ kids }) => kids.some((kid) => kid.kind === 'mark' && kid.surface === form)),
      ).toBe(true);
    });

    test('is read by tab in the order of the tags', () => {
      for (const { node } of document.getPages()) expect(textOf(node.lookup(nameOf('Tabs')))).toBe('S');
    });

    test('leads back from marked content and links to the tag that holds them', () => {
      const numbers = dictAt(readTags(document).dict, 'ParentTree')?.lookup(nameOf('Nums'));
      for (const tag of ofType('Link')) {
        const link = tag.kids.find((kid) => kid.kind === 'annotation');
        expect(String(numbers)).toContain(
          `${String(link?.dict.get(nameOf('StructParent')))} ${String(tag.ref)}`,
        );
      }
    });
  });

  describe('as links', () => {
    const links = () =>
      document
        .getPages()
        .flatMap(({ node }) => itemsAt(node, 'Annots'))
        .map((item) => document.context.lookup(item, PDFDict))
        .map((link) => ({
          link,
          target: targetOf(link) ?? '',
          words: textOf(link.lookup(nameOf('Contents'))),
        }));

    test('says in words where each leads', () => {
      const words = Object.fromEntries(links().map(({ target, words }) => [target, words]));
      expect(words['#v2']).toBe('Go to: 2 Deputy director of the Vellin Line saw the two berths');
      expect(words['#month-2031-01']).toBe('Go to: January 2031');
      expect(words['#source-bulletin-12']).toMatch(/^Go to: Port Bulletin, Minutes of the winter quarter\. /);
      expect(words['https://example.org/bulletin/12']).toBe('Web page https://example.org/bulletin/12');
      expect(words['https://example.org/courier/2030-11-06']).toBe('The Courier’s report of 6 November');
      expect(words['https://example.org/union/letter?number=1&year=2031']).toBe(
        'Web page https://example.org/union/letter?number=1&year=2031',
      );
    });

    test('has a tag for each, and a place or a secure address', () => {
      const places = new Set(
        dictAt(document.catalog, 'Dests')
          ?.keys()
          .map((key) => `#${textOf(key)}`),
      );
      expect(links().length).toBeGreaterThan(60);
      for (const { link, target, words } of links()) {
        expect(words).toBeTruthy();
        expect(link.has(nameOf('StructParent'))).toBe(true);
        expect(target.startsWith('https://') || places.has(target), target).toBe(true);
      }
    });

    test('has a place for every entry, so that other documents can lead there', () => {
      const places = dictAt(document.catalog, 'Dests');
      for (const id of all(/<article class="entry" id="([^"]*)"/g))
        expect(places?.has(nameOf(id))).toBe(true);
    });
  });

  describe('as bookmarks', () => {
    test('names every heading as it is, in the order of the pages', () => {
      expect(bookmarks.map(({ title }) => title)).toEqual(headings);
      expect(bookmarks.filter(({ page }, at) => page < (bookmarks[at - 1]?.page ?? 0))).toEqual([]);
    });

    test('opens the parts and folds what is in them', () => {
      const outlines = dictAt(document.catalog, 'Outlines');
      const parts = bookmarks.filter(({ level }) => level === 2).length;
      expect(String(outlines?.lookup(nameOf('Count')))).toBe(String(parts + 1));
    });

    test('shows no heading alone at the foot of a page', () => {
      expect(bookmarks.filter((bookmark) => bookmark.height < 71 + 50)).toEqual([]);
    });
  });

  describe.skipIf(lacking('pdftotext'))(`as pages${lacking('pdftotext')}`, () => {
    let pages: string[];
    beforeAll(() => {
      pages = readPages(file);
    });
    const numberIn = (text: string, start: string) => {
      const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      return Number(/ (\d+)$/.exec(lines.find((line) => line.startsWith(start)) ?? '')?.[1]);
    };
    const pageOf = (title: string) => bookmarks.find((bookmark) => bookmark.title.endsWith(title))?.page;

    test('gives each line of the contents the page of its bookmark', () => {
      const text = pages[(pageOf('Contents') ?? 0) - 1] ?? '';
      const listed = bookmarks.filter(
        ({ level, title }) => (level === 2 || level === 3) && title !== 'Contents',
      );
      expect(listed.length).toBeGreaterThan(10);
      for (const { title, page } of listed)
        expect(`${title} ${numberIn(text, title)}`).toBe(`${title} ${page}`);
    });

    test('gives each row of the index the page of its entry', () => {
      const text = pages.slice(0, pageOf('Chronology')).join('\n');
      for (const [at, title] of all(/<th scope="row"><a href="#v\d+">([^<]*)</g).entries()) {
        const row = text.split('\n').find((line) => line.includes(title) && /^\s*\d/.test(line)) ?? '';
        expect(`${title} ${/(\d+)\s*$/.exec(row)?.[1]}`).toBe(`${title} ${pageOf(`${at + 1} ${title}`)}`);
      }
    });

    test('names the pages of several entries once each and in order', () => {
      const text = readText(file);
      const [first, second, third] = [5, 11, 13].map(
        (n) => bookmarks.find(({ title }) => title.startsWith(`${n} `))?.page,
      );
      expect(first).toBeLessThan(second ?? 0);
      const pages = [...new Set([first, second, third])].join(', ');
      expect(text).toContain(`See pp. ${pages}.`);
      expect(text).toContain(`See ${pageOf('Lamps')}.`);
      expect(text).toMatch(/Entries 1, 2, 4, (p\. \d+|pp\. \d+, \d+)/);
    });

    test('counts every page but the cover', () => {
      expect(pages).toHaveLength(document.getPageCount());
      for (const [at, text] of pages.entries()) {
        expect(text.includes(`Page ${at + 1} of ${pages.length}`)).toBe(at > 0);
      }
    });

    test('heads every page but the cover with its part, and the chronology with its months', () => {
      const heads = pages.map(
        (text) =>
          text
            .split('\n')
            .find((line) => line.trim() !== '')
            ?.trim()
            .split(/\s{3,}/) ?? [],
      );
      expect(heads[0]).not.toContain('Ostmere Sound');
      for (const [at, [title, head = '', ...more]] of heads.slice(1).entries()) {
        expect([title, more]).toEqual(['Ostmere Sound', []]);
        const page = at + 2;
        const begun = bookmarks.filter(
          (bookmark) => bookmark.page === page && months.includes(bookmark.title),
        );
        const part =
          bookmarks.findLast((bookmark) => bookmark.level === 2 && bookmark.page < page)?.title ?? '';
        const opened =
          bookmarks.find((bookmark) => bookmark.level === 2 && bookmark.page === page)?.title ?? '';
        expect(
          [part, opened].some((name) => name !== '' && head.startsWith(name)),
          `${page}: ${head}`,
        ).toBe(true);
        const last = begun.at(-1)?.title;
        if (last !== undefined) expect(head.endsWith(last), `${page}: ${head}`).toBe(true);
      }
      expect(heads.map(([, head]) => head)).toContain('3 Chronology · December 2030–January 2031');
      expect(heads.map(([, head]) => head)).toContain('3 Chronology · November–December 2030');
    });

    test('leaves no page nearly empty', () => {
      for (const text of pages) expect(text.replace(/\s/g, '').length).toBeGreaterThan(150);
    });

    test('shows every heading and the address of every source, and nothing that is no value', () => {
      const text = readText(file);
      const joined = text.replace(/ /g, '');
      for (const heading of headings) expect(text).toContain(heading);
      for (const address of all(/<a href="https:\/\/([^"]*)"/g)) expect(joined).toContain(address);
      expect(text).not.toMatch(/undefined|NaN|\[object|\uFFFD|\?\?/);
    });

    test('repeats the heads of a table on its second page', () => {
      const heads = pages.filter((text) => /Day\s+Morning\s+Evening\s+Lamp/.test(text));
      expect(heads.length).toBe(2);
    });
  });
});

import { dictAt, nameOf, PDFDict, PDFHexString, PDFNumber } from './document.ts';
import type { PDFDocument } from './document.ts';

const COUNT = nameOf('Count');
const TITLE = nameOf('Title');

function* entriesOf(parent: PDFDict): Generator<PDFDict> {
  for (let entry = dictAt(parent, 'First'); entry !== undefined; entry = dictAt(entry, 'Next')) yield entry;
}

function* walkEntries(parent: PDFDict): Generator<PDFDict> {
  for (const entry of entriesOf(parent)) {
    yield entry;
    yield* walkEntries(entry);
  }
}

/** Opens the entries down to a level and folds those below. Returns how many show. */
function fold(parent: PDFDict, open: number): number {
  let shown = 0;
  for (const entry of entriesOf(parent)) {
    const below = fold(entry, open - 1);
    if (below > 0) entry.set(COUNT, PDFNumber.of(open > 0 ? below : -below));
    shown += 1 + (open > 0 ? below : 0);
  }
  return shown;
}

/**
 * Gives the bookmarks the titles of the headings they were made from: Chromium’s own double the text of a heading that
 * begins a page. Opens them down to the parts.
 * @param headings the visible headings of the page, in order.
 * @throws when there are not as many bookmarks as headings.
 */
export function titleBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const outlines = dictAt(document.catalog, 'Outlines');
  const entries = outlines === undefined ? [] : [...walkEntries(outlines)];
  if (outlines === undefined || entries.length !== headings.length) {
    const empty = headings.indexOf('');
    const cause =
      empty < 0 ? 'Is one of them never seen?' : `The one after "${headings[empty - 1] ?? ''}" is empty.`;
    throw new Error(`The PDF has ${entries.length} bookmarks for ${headings.length} headings. ${cause}`);
  }
  for (const [index, entry] of entries.entries())
    entry.set(TITLE, PDFHexString.fromText(headings[index] ?? ''));
  outlines.set(COUNT, PDFNumber.of(fold(outlines, 1)));
}

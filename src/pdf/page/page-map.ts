import { dictAt, loadDocument, PDFArray, PDFNumber, textOf } from '#pdf/document/document.ts';
import type { PDFDict, PDFName } from '#pdf/document/document.ts';

/** The page on which something begins. */
export interface Place {
  /** From 1. */
  readonly page: number;
  /** In points from the top, of the sheet or of its text area as the browser's version has it. */
  readonly top: number;
}

/** How many pages were printed, and on which the anchored ids begin. */
export interface PageMap {
  readonly pages: number;
  readonly places: ReadonlyMap<string, Place>;
}

function readPlace(dests: PDFDict, key: PDFName, pages: ReadonlyMap<string, Place>): Place {
  const destination = dests.lookup(key, PDFArray);
  const sheet = pages.get(String(destination.get(0)));
  if (sheet === undefined) throw new Error(`#${textOf(key)} is on no page of the printed PDF.`);
  return { page: sheet.page, top: sheet.top - destination.lookup(3, PDFNumber).asNumber() };
}

/** Reads a printed PDF for the places of the ids that a link on the page leads to. */
export async function readPageMap(printed: Uint8Array): Promise<PageMap> {
  const document = await loadDocument(printed);
  const sheets = new Map(
    document
      .getPages()
      .map((page, index) => [page.ref.toString(), { page: index + 1, top: page.getHeight() }]),
  );
  const dests = dictAt(document.catalog, 'Dests');
  return {
    pages: sheets.size,
    places: new Map(dests?.keys().map((key) => [textOf(key) ?? '', readPlace(dests, key, sheets)])),
  };
}

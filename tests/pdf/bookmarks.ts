import {
  dictAt,
  nameOf,
  PDFArray,
  PDFDict,
  PDFNumber,
  type PDFDocument,
  textOf,
} from '#pdf/document/document.ts';

/** A bookmark as a reader shows it. */
export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** From 1. */
  readonly page: number;
  /** Of its heading, in points from the foot of the page. */
  readonly height: number;
}

/** All bookmarks of a document, in order. */
export function readBookmarks(document: PDFDocument): Bookmark[] {
  const pages = document.getPages().map(({ ref }) => String(ref));
  const walk = (parent: PDFDict, level: number): Bookmark[] => {
    const found: Bookmark[] = [];
    for (let entry = dictAt(parent, 'First'); entry !== undefined; entry = dictAt(entry, 'Next')) {
      const target = entry.lookup(nameOf('Dest'), PDFArray);
      found.push({
        title: textOf(entry.lookup(nameOf('Title'))) ?? '',
        level,
        page: pages.indexOf(String(target.get(0))) + 1,
        height: target.lookup(3, PDFNumber).asNumber(),
      });
      found.push(...walk(entry, level + 1));
    }
    return found;
  };
  const outlines = dictAt(document.catalog, 'Outlines');
  return outlines === undefined ? [] : walk(outlines, 1);
}

import { createRequire } from 'node:module';
import type * as Library from '@cantoo/pdf-lib';

// The one import of the PDF library, so that it can be changed for another of its forks. Node cannot load its ES
// modules, which import JSON without saying so.
const library: typeof Library = createRequire(import.meta.url)('@cantoo/pdf-lib');

export const { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber } = library;
export const { PDFRawStream, PDFRef, PDFString, getDefaultSRGBProfile } = library;

export type PDFDict = Library.PDFDict;
export type PDFDocument = Library.PDFDocument;
export type PDFName = Library.PDFName;
export type PDFObject = Library.PDFObject;
export type PDFRawStream = Library.PDFRawStream;
export type PDFRef = Library.PDFRef;

/** Reads a PDF as it is: no date of today, no producer of the library's own. */
export function loadDocument(bytes: Uint8Array): Promise<PDFDocument> {
  return library.PDFDocument.load(bytes, { updateMetadata: false });
}

/** How many objects are compressed together: the library's own 50 make a tagged PDF a tenth larger. */
const OBJECTS_PER_STREAM = 1000;

/** The bytes of a document as PDF 1.7, with nothing added to it. */
export function saveDocument({ context }: PDFDocument): Promise<Uint8Array> {
  context.header = library.PDFHeader.forVersion(1, 7);
  const writer = library.PDFStreamWriter.forContext(context, Infinity, true, OBJECTS_PER_STREAM);
  return writer.serializeToBuffer();
}

/** The key of a dictionary, or a name as a value. */
export function nameOf(text: string): PDFName {
  return PDFName.of(text);
}

/** The text of a string or a name, undefined for any other object. Chromium writes ids as names in UTF-8. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFName) return Buffer.from(object.decodeText(), 'latin1').toString('utf8');
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** The dictionary under a key; undefined where there is none. */
export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(nameOf(key));
  return value instanceof PDFDict ? value : undefined;
}

/**
 * The value under a key as a list: a single value is a list of one, and a missing value an empty list. References stay.
 */
export function itemsAt(dict: PDFDict, key: string): readonly PDFObject[] {
  const value = dict.lookup(nameOf(key));
  if (value instanceof PDFArray) return value.asArray();
  const item = dict.get(nameOf(key));
  return item === undefined ? [] : [item];
}

/**
 * The operators of a content stream, a character a byte.
 * @throws when the object is not a stream.
 */
export function decodeStream(object: PDFObject | undefined): string {
  if (object instanceof PDFRawStream)
    return Buffer.from(library.decodePDFRawStream(object).decode()).toString('latin1');
  throw new Error(
    `A content stream of the printed PDF is a ${object?.constructor.name ?? 'missing object'}.`,
  );
}

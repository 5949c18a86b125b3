import { nameOf, PDFBool, PDFString } from './document.ts';
import type { PDFDocument } from './document.ts';
import { writeXmp } from './xmp.ts';

/** The metadata of the PDF. */
export interface Metadata {
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly publisher: string | undefined;
  readonly rights: string | undefined;
  readonly identifier: string | undefined;
  /** The software that made the page, and the software that made the PDF from it. */
  readonly creator: string;
  readonly producer: string;
  readonly date: Date;
}

/** Writes the metadata as the document's information and as XMP, which must agree: PDF/A-2, 6.6.3. */
export function writeMetadata(document: PDFDocument, metadata: Metadata): void {
  const { title, language, authors, subject, keywords, creator, producer, date } = metadata;
  document.setTitle(title);
  document.setAuthor(authors.join('; '));
  document.setSubject(subject);
  document.setKeywords([keywords.join(', ')]);
  document.setCreator(creator);
  document.setProducer(producer);
  document.setCreationDate(date);
  document.setModificationDate(date);

  const { catalog, context } = document;
  catalog.set(nameOf('Lang'), PDFString.of(language));
  const xmp = context.stream(Buffer.from(writeXmp(metadata), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(nameOf('Metadata'), context.register(xmp));
}

/** Makes viewers show the title in place of the file's name, and open with the bookmarks beside the page. */
export function setViewer({ catalog, context }: PDFDocument): void {
  const preferences = context.obj({});
  preferences.set(nameOf('DisplayDocTitle'), PDFBool.True);
  catalog.set(nameOf('ViewerPreferences'), preferences);
  catalog.set(nameOf('PageMode'), nameOf('UseOutlines'));
}

import { createHash } from 'node:crypto';
import { PDFHexString, saveDocument } from './document.ts';
import type { PDFDocument } from './document.ts';

/** Saves a document with an id that follows from its content, so that the same content gives the same bytes. */
export async function saveWithId(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  delete context.trailerInfo.ID;
  const hash = createHash('sha256')
    .update(await saveDocument(document))
    .digest('hex')
    .slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(hash), PDFHexString.of(hash)]);
  return saveDocument(document);
}

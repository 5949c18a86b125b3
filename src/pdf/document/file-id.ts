import { createHash } from 'node:crypto';
import { PDFHexString, saveDocument } from './document.ts';
import type { PDFDocument } from './document.ts';

const LENGTH = 32;
const BLANK = `<${'0'.repeat(LENGTH)}>`;

/**
 * Saves a document with an id that follows from its content, so that the same content gives the same bytes. It is
 * saved with a blank id, which stands in the trailer at the end of the file, and the hash of that is written there.
 * @throws when the trailer does not hold the id twice, as the file's first and its last.
 */
export async function saveWithId(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  const blank = PDFHexString.of('0'.repeat(LENGTH));
  context.trailerInfo.ID = context.obj([blank, blank]);
  const saved = Buffer.from(await saveDocument(document));
  const id = createHash('sha256').update(saved).digest('hex').slice(0, LENGTH);
  const last = saved.lastIndexOf(BLANK);
  const first = saved.lastIndexOf(BLANK, last - 1);
  if (first < 0 || last - first > 2 * BLANK.length)
    throw new Error(
      'The finished PDF has no place for its id: the PDF library writes its trailer otherwise.',
    );
  for (const at of [first, last]) saved.write(`<${id}>`, at, 'latin1');
  return saved;
}

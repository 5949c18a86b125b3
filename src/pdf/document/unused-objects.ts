import { PDFArray, PDFDict, PDFRawStream, PDFRef } from './document.ts';
import type { PDFDocument, PDFObject } from './document.ts';

function childrenOf(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFRawStream ? object.dict.values() : [];
}

/** Takes out the objects that nothing in the document leads to any more. */
export function removeUnusedObjects({ context }: PDFDocument): void {
  const { Root, Info } = context.trailerInfo;
  const used = new Set<string>();
  const waiting = [Root, Info].filter((object) => object !== undefined);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (!(object instanceof PDFRef)) waiting.push(...childrenOf(object));
    else if (!used.has(object.toString())) {
      used.add(object.toString());
      waiting.push(...childrenOf(context.lookup(object)));
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref.toString())) context.delete(ref);
}

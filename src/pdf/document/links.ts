import { dictAt, itemsAt, nameOf, PDFDict, PDFHexString, textOf } from './document.ts';
import type { PDFDocument } from './document.ts';

/** The target of a link: `#id` within the document, or an address. Undefined for other annotations. */
export function targetOf(annotation: PDFDict): string | undefined {
  if (textOf(annotation.lookup(nameOf('Subtype'))) !== 'Link') return undefined;
  const action = dictAt(annotation, 'A');
  const address = textOf(action?.lookup(nameOf('URI')));
  if (address !== undefined) return address;
  const id = textOf(annotation.lookup(nameOf('Dest')) ?? action?.lookup(nameOf('D')));
  return id === undefined ? undefined : `#${id}`;
}

/**
 * Says in words where each link leads (PDF/UA-1, 7.18.5).
 * @param descriptions the words by target, as in `#findings` or `https://example.org/`.
 */
export function describeLinks(document: PDFDocument, descriptions: ReadonlyMap<string, string>): void {
  for (const { node } of document.getPages()) {
    for (const item of itemsAt(node, 'Annots')) {
      const annotation = document.context.lookup(item, PDFDict);
      const target = targetOf(annotation);
      if (target === undefined) continue;
      const words = descriptions.get(target);
      if (words === undefined)
        throw new Error(`The PDF has a link to ${target}, and the page that it was printed from has none.`);
      annotation.set(nameOf('Contents'), PDFHexString.fromText(words));
    }
  }
}

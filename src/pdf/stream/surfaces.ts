import { deflateSync } from 'node:zlib';
import { EVERYWHERE } from './box.ts';
import {
  decodeStream,
  dictAt,
  itemsAt,
  nameOf,
  PDFDict,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from '#pdf/document/document.ts';
import type { PDFDocument } from '#pdf/document/document.ts';
import { widthsOf } from './font-widths.ts';
import type { View } from './painting.ts';

/** A page, or a form on it with tags of its own: what marked content is counted in. */
export interface Surface extends View {
  /** The reference by which tags name it, as text: what tells surfaces apart. */
  readonly key: string;
  readonly ref: PDFRef;
  /** The page it is on, from 0. */
  readonly page: number;
  readonly pageRef: PDFRef;
  readonly isForm: boolean;
  /** The page, or what describes the form. */
  readonly dict: PDFDict;
  /** Its number in the tree that leads from marked content to tags. */
  readonly structParents: number;
  /** The names of the forms on it that are surfaces themselves, as in `/X5`. */
  readonly forms: ReadonlySet<string>;
  readonly content: string;
  replace(content: string): void;
}

interface Form {
  readonly name: string;
  readonly ref: PDFRef;
  readonly stream: PDFRawStream;
}

function formsOf(dict: PDFDict): Form[] {
  const resources = dictAt(dict, 'Resources');
  const objects = resources && dictAt(resources, 'XObject');
  return (objects?.entries() ?? []).flatMap(([name, ref]) => {
    const stream = dict.context.lookup(ref);
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) return [];
    return stream.dict.has(nameOf('StructParents')) ? [{ name: name.asString(), ref, stream }] : [];
  });
}

function compress(content: string): Uint8Array {
  return deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
}

function structParentsOf(dict: PDFDict): number {
  return dict.lookupMaybe(nameOf('StructParents'), PDFNumber)?.asNumber() ?? -1;
}

function namesOf(forms: readonly Form[]): ReadonlySet<string> {
  return new Set(forms.map(({ name }) => name));
}

function formSurface({ ref, stream }: Form, page: number, pageRef: PDFRef): Surface {
  const { dict } = stream;
  return {
    key: ref.toString(),
    ref,
    page,
    pageRef,
    isForm: true,
    dict,
    box: EVERYWHERE,
    structParents: structParentsOf(dict),
    forms: namesOf(formsOf(dict)),
    fonts: widthsOf(dict),
    content: decodeStream(stream),
    replace(content) {
      dict.set(nameOf('Filter'), nameOf('FlateDecode'));
      dict.delete(nameOf('DecodeParms'));
      dict.context.assign(ref, PDFRawStream.of(dict, compress(content)));
    },
  };
}

function pageSurface(document: PDFDocument, page: number): Surface {
  const { ref, node } = document.getPage(page);
  const { x, y, width, height } = document.getPage(page).getMediaBox();
  return {
    key: ref.toString(),
    ref,
    page,
    pageRef: ref,
    isForm: false,
    dict: node,
    box: { left: x, bottom: y, right: x + width, top: y + height },
    structParents: structParentsOf(node),
    forms: namesOf(formsOf(node)),
    fonts: widthsOf(node),
    content: itemsAt(node, 'Contents')
      .map((item) => decodeStream(document.context.lookup(item)))
      .join('\n'),
    replace(content) {
      const stream = document.context.stream(compress(content), { Filter: 'FlateDecode' });
      node.set(nameOf('Contents'), document.context.register(stream));
    },
  };
}

/** All surfaces of a document: each page in order, followed by the forms that it paints, at any depth. */
export function listSurfaces(document: PDFDocument): Surface[] {
  const seen = new Set<string>();
  return document.getPages().flatMap(({ node, ref: pageRef }, page) => {
    const formsBelow = (dict: PDFDict): Surface[] =>
      formsOf(dict).flatMap((form) => {
        if (seen.has(form.ref.toString())) return [];
        seen.add(form.ref.toString());
        return [formSurface(form, page, pageRef), ...formsBelow(form.stream.dict)];
      });
    return [pageSurface(document, page), ...formsBelow(node)];
  });
}

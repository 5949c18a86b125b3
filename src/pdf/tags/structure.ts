import { dictAt, itemsAt, nameOf, PDFDict, PDFNumber, PDFRef, textOf } from '#pdf/document/document.ts';
import type { PDFDocument, PDFObject } from '#pdf/document/document.ts';

/** An element of the tag tree (ISO 32000-1, 14.7.2). The root has the type `StructTreeRoot`. */
export interface Tag {
  readonly kind: 'tag';
  type: string;
  parent: Tag | undefined;
  kids: Kid[];
  /** All of it that is not named here: attributes, alternative text, id, page. */
  readonly dict: PDFDict;
  readonly ref: PDFRef;
}

/** A piece of marked content: its MCID, and the page or form that it is on. */
export interface Mark {
  readonly kind: 'mark';
  readonly surface: string;
  readonly id: number;
}

/** An annotation, such as the area of a link. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly dict: PDFDict;
  readonly object: PDFObject;
}

export type Kid = Tag | Mark | Annotation;

/** The tags that mean nothing when they are empty. An empty table cell is not among them. */
const GROUPS = new Set(['NonStruct', 'Span', 'Div', 'P', 'Em', 'Strong']);

/** The keys with which a tag means something whatever its type. */
const MEANINGS = ['A', 'ActualText', 'Alt', 'E', 'ID', 'Lang', 'T'];

function readKid(object: PDFObject, parent: Tag): Kid {
  const value = object instanceof PDFRef ? parent.dict.context.lookup(object) : object;
  const page = parent.dict.get(nameOf('Pg'));
  if (value instanceof PDFNumber) return { kind: 'mark', surface: String(page), id: value.asNumber() };
  if (!(value instanceof PDFDict)) throw new Error(`A tag of the printed PDF holds a ${String(value)}.`);
  const type = textOf(value.lookup(nameOf('Type')));
  if (type === 'MCR') {
    const surface = value.get(nameOf('Stm')) ?? value.get(nameOf('Pg')) ?? page;
    const id = value.lookup(nameOf('MCID'), PDFNumber).asNumber();
    return { kind: 'mark', surface: String(surface), id };
  }
  if (type === 'OBJR') return { kind: 'annotation', dict: value.lookup(nameOf('Obj'), PDFDict), object };
  if (!(object instanceof PDFRef)) throw new Error('A tag of the printed PDF has no reference of its own.');
  return readTag(value, object, parent);
}

function readTag(dict: PDFDict, ref: PDFRef, parent: Tag | undefined): Tag {
  const type = textOf(dict.lookup(nameOf('S'))) ?? 'StructTreeRoot';
  const tag: Tag = { kind: 'tag', type, parent, kids: [], dict, ref };
  tag.kids = itemsAt(dict, 'K').map((object) => readKid(object, tag));
  return tag;
}

/**
 * The root of a document's tags.
 * @throws when the PDF is not tagged.
 */
export function readTags(document: PDFDocument): Tag {
  const ref = document.catalog.get(nameOf('StructTreeRoot'));
  const dict = dictAt(document.catalog, 'StructTreeRoot');
  if (!(ref instanceof PDFRef) || dict === undefined)
    throw new Error('The browser printed a PDF without tags. Use Chromium 131 or later.');
  return readTag(dict, ref, undefined);
}

/** A tag and all tags below it, in reading order. */
export function* walkTags(tag: Tag): Generator<Tag> {
  yield tag;
  for (const kid of [...tag.kids]) if (kid.kind === 'tag') yield* walkTags(kid);
}

/** All marks below a tag. */
export function marksOf(tag: Tag): Mark[] {
  return [...walkTags(tag)].flatMap(({ kids }) => kids.filter((kid) => kid.kind === 'mark'));
}

/** Puts a new tag in the place of some kids of its parent, at the place of the first, and them within it. */
export function wrapKids(parent: Tag, kids: readonly Kid[], type: string): Tag {
  const { context } = parent.dict;
  const dict = context.obj({ Type: 'StructElem' });
  const tag: Tag = { kind: 'tag', type, parent, kids: [...kids], dict, ref: context.register(dict) };
  const [first] = kids;
  parent.kids = parent.kids.flatMap((kid) => (kid === first ? [tag] : kids.includes(kid) ? [] : [kid]));
  for (const kid of kids) if (kid.kind === 'tag') kid.parent = tag;
  return tag;
}

/** Takes out the tags that group nothing any more. */
export function pruneTags(tag: Tag): void {
  for (const kid of tag.kids) if (kid.kind === 'tag') pruneTags(kid);
  tag.kids = tag.kids.filter((kid) => kid.kind !== 'tag' || kid.kids.length > 0 || !GROUPS.has(kid.type));
}

/** Puts in the place of each tag that means nothing what it holds. Chromium writes one for every run of text. */
export function flattenTags(tag: Tag): void {
  tag.kids = tag.kids.flatMap((kid) => {
    if (kid.kind !== 'tag') return [kid];
    flattenTags(kid);
    if (kid.type !== 'NonStruct' || MEANINGS.some((key) => kid.dict.has(nameOf(key)))) return [kid];
    for (const inner of kid.kids) if (inner.kind === 'tag') inner.parent = tag;
    return kid.kids;
  });
}

/** Adds a layout or table attribute to those that a tag has. */
export function addAttribute(tag: Tag, attribute: PDFDict): void {
  const present = itemsAt(tag.dict, 'A');
  tag.dict.set(nameOf('A'), tag.dict.context.obj([...present, attribute]));
}

import { nameOf, PDFNull, PDFNumber } from '#pdf/document/document.ts';
import type { PDFDocument, PDFObject } from '#pdf/document/document.ts';
import { type Kid, type Tag, walkTags } from './structure.ts';
import type { Surface } from '#pdf/stream/surfaces.ts';

type Surfaces = ReadonlyMap<string, Surface>;

/** The page of a tag's first mark on one: its marks on that page need no more than their numbers. */
function pageOf(tag: Tag, surfaces: Surfaces): Surface | undefined {
  return tag.kids
    .filter((kid) => kid.kind === 'mark')
    .map(({ surface }) => surfaceOf(surface, surfaces))
    .find(({ isForm }) => !isForm);
}

function surfaceOf(key: string, surfaces: Surfaces): Surface {
  const surface = surfaces.get(key);
  if (surface === undefined) throw new Error(`A tag of the printed PDF is on no page of it: ${key}.`);
  return surface;
}

function writeKid(kid: Kid, tag: Tag, home: Surface | undefined, surfaces: Surfaces): PDFObject {
  if (kid.kind === 'tag') return kid.ref;
  if (kid.kind === 'annotation') return kid.object;
  const surface = surfaceOf(kid.surface, surfaces);
  if (surface === home) return PDFNumber.of(kid.id);
  const mark = tag.dict.context.obj({ Type: 'MCR', Pg: surface.pageRef, MCID: kid.id });
  if (surface.isForm) mark.set(nameOf('Stm'), surface.ref);
  return mark;
}

function writeTag(tag: Tag, surfaces: Surfaces): void {
  const { context } = tag.dict;
  const home = pageOf(tag, surfaces);
  if (home === undefined) tag.dict.delete(nameOf('Pg'));
  else tag.dict.set(nameOf('Pg'), home.ref);
  const kids = tag.kids.map((kid) => writeKid(kid, tag, home, surfaces));
  const [only] = kids;
  if (only === undefined) tag.dict.delete(nameOf('K'));
  else tag.dict.set(nameOf('K'), kids.length === 1 ? only : context.obj(kids));
  if (tag.parent === undefined) return;
  tag.dict.set(nameOf('S'), nameOf(tag.type));
  tag.dict.set(nameOf('P'), tag.parent.ref);
}

/**
 * The parent tree, which leads from marked content and annotations back to their tags, by number (ISO 32000-1,
 * 14.7.4.4).
 */
function parentsOf(root: Tag, surfaces: Surfaces): Map<number, PDFObject | PDFObject[]> {
  const parents = new Map<number, PDFObject | PDFObject[]>();
  for (const tag of walkTags(root)) {
    for (const kid of tag.kids) {
      if (kid.kind === 'annotation') {
        parents.set(kid.dict.lookup(nameOf('StructParent'), PDFNumber).asNumber(), tag.ref);
      }
      if (kid.kind !== 'mark') continue;
      const number = surfaceOf(kid.surface, surfaces).structParents;
      const list = parents.get(number) ?? [];
      if (Array.isArray(list)) list[kid.id] = tag.ref;
      parents.set(number, list);
    }
  }
  return parents;
}

/** Writes a tag tree, repaired or not, into its document, and the tree of numbers that leads back to it. */
export function writeTags(document: PDFDocument, root: Tag, surfaces: readonly Surface[]): void {
  const byKey = new Map(surfaces.map((surface) => [surface.key, surface]));
  for (const tag of walkTags(root)) writeTag(tag, byKey);
  const parents = [...parentsOf(root, byKey)].toSorted(([a], [b]) => a - b);
  const entries = parents.flatMap(([number, parent]) => [
    PDFNumber.of(number),
    Array.isArray(parent) ? document.context.obj(Array.from(parent, (ref) => ref ?? PDFNull)) : parent,
  ]);
  root.dict.set(nameOf('ParentTree'), document.context.register(document.context.obj({ Nums: entries })));
  root.dict.set(nameOf('ParentTreeNextKey'), PDFNumber.of((parents.at(-1)?.[0] ?? -1) + 1));
}

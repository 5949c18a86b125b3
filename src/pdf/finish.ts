import { titleBookmarks } from '#pdf/document/bookmarks.ts';
import { repairContents } from '#pdf/tags/contents-list.ts';
import { dropDecoration } from '#pdf/tags/decoration.ts';
import { loadDocument, nameOf } from '#pdf/document/document.ts';
import { repairFigures } from '#pdf/tags/figures.ts';
import { saveWithId } from '#pdf/document/file-id.ts';
import { checkGlyphs, type Lettering } from '#pdf/stream/glyphs.ts';
import { numberIds } from '#pdf/tags/id-tree.ts';
import { describeLinks } from '#pdf/document/links.ts';
import { repairLists } from '#pdf/tags/lists.ts';
import { type Metadata, setViewer, writeMetadata } from '#pdf/document/metadata.ts';
import { declareColours } from '#pdf/document/output-intent.ts';
import { writeTags } from '#pdf/tags/parent-tree.ts';
import { mapRoles } from '#pdf/tags/roles.ts';
import { flattenTags, readTags } from '#pdf/tags/structure.ts';
import { listSurfaces } from '#pdf/stream/surfaces.ts';
import { removeUnusedObjects } from '#pdf/document/unused-objects.ts';

/** Facts of the printed page that its PDF does not carry. */
export interface Knowledge {
  readonly metadata: Metadata;
  /** The visible headings, in order. */
  readonly headings: readonly string[];
  /** The name of each link, by its target. */
  readonly links: ReadonlyMap<string, string>;
  /** The targets of the links in each table of contents, in order. */
  readonly contents: readonly (readonly string[])[];
  readonly lettering: Lettering;
}

/**
 * Makes of Chromium's tagged PDF one that passes PDF/UA-1 and PDF/A-2a, with the same bytes for the same input.
 * @throws when the PDF is not what Chromium prints: nothing is better than a file that claims too much.
 */
export async function finish(printed: Uint8Array, knowledge: Knowledge): Promise<Uint8Array> {
  const document = await loadDocument(printed);
  const surfaces = listSurfaces(document);
  const tags = readTags(document);
  checkGlyphs(surfaces, knowledge.lettering);

  const areas = dropDecoration(tags, surfaces);
  flattenTags(tags);
  repairFigures(tags, areas);
  repairContents(tags, knowledge.contents);
  repairLists(tags);
  mapRoles(tags);
  numberIds(tags);
  writeTags(document, tags, surfaces);

  describeLinks(document, knowledge.links);
  titleBookmarks(document, knowledge.headings);
  setViewer(document);
  writeMetadata(document, knowledge.metadata);
  declareColours(document);
  for (const { node } of document.getPages()) node.set(nameOf('Tabs'), nameOf('S'));
  removeUnusedObjects(document);
  return saveWithId(document);
}

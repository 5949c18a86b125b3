import { markArtifacts } from './artifacts.ts';
import type { Box } from '#pdf/stream/box.ts';
import { type MarkedContent, surveyMarks } from './marked-content.ts';
import { findRepeatedHeads } from './repeated-heads.ts';
import { type Mark, pruneTags, type Tag, walkTags } from './structure.ts';
import type { Surface } from '#pdf/stream/surfaces.ts';
import { mergeText } from '#pdf/stream/text-runs.ts';

/** The page of a mark and its place on it. */
export interface Area {
  readonly page: number;
  readonly box: Box;
}

/** Tags whose marks count though they hold no text: a drawing, a bullet. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl']);

/**
 * Whether marked content says nothing. Of the first line of a page Chromium leaves an empty mark at the foot of the
 * page before it.
 */
function isDecoration({ texts, objects, holdsForm }: MarkedContent, owner: Tag): boolean {
  return texts === 0 && objects === 0 && !holdsForm && !DRAWN.has(owner.type);
}

/** The marks on each page or form, each with its tag. */
function ownersOf(root: Tag): Map<string, { readonly mark: Mark; readonly tag: Tag }[]> {
  const owned = [...walkTags(root)].flatMap((tag) =>
    tag.kids.filter((kid) => kid.kind === 'mark').map((mark) => ({ mark, tag })),
  );
  return Map.groupBy(owned, ({ mark }) => mark.surface);
}

/**
 * Leaves in the tags what is to be read, and makes artifacts of the rest: backgrounds, rules, margin boxes, the
 * repeated heads of tables.
 * @returns where each mark that is left is seen. Those within forms are not told: they have coordinates of their own.
 */
export function dropDecoration(root: Tag, surfaces: readonly Surface[]): Map<Mark, Area> {
  const pages = new Map(surfaces.map(({ key, page }) => [key, page]));
  const repeats = findRepeatedHeads(root, ({ surface }) => pages.get(surface) ?? -1);
  const owners = ownersOf(root);
  const areas = new Map<Mark, Area>();
  for (const surface of surfaces) {
    const content = mergeText(surface.content, surface.fonts);
    const { marks } = surveyMarks(content, surface, surface.forms);
    const dropped = new Set(marks.keys());
    for (const { mark, tag } of owners.get(surface.key) ?? []) {
      const painted = marks.get(mark.id);
      if (painted === undefined || repeats.has(mark) || isDecoration(painted, tag)) {
        tag.kids = tag.kids.filter((kid) => kid !== mark);
        continue;
      }
      dropped.delete(mark.id);
      if (!surface.isForm) areas.set(mark, { page: surface.page, box: painted.box });
    }
    surface.replace(markArtifacts(content, dropped, surface.forms));
  }
  pruneTags(root);
  return areas;
}

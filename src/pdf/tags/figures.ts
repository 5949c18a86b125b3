import { type Box, isEmpty, joinBoxes, NOWHERE } from '#pdf/stream/box.ts';
import type { Area } from './decoration.ts';
import { nameOf } from '#pdf/document/document.ts';
import { addAttribute, type Mark, marksOf, type Tag, walkTags } from './structure.ts';

function isDescribed({ dict }: Tag): boolean {
  return dict.has(nameOf('Alt')) || dict.has(nameOf('ActualText'));
}

function areaOf(figure: Tag, areas: ReadonlyMap<Mark, Area>): Area | undefined {
  const found = marksOf(figure).flatMap((mark) => areas.get(mark) ?? []);
  const page = Math.min(...found.map((area) => area.page));
  const box = found
    .filter((area) => area.page === page)
    .map((area) => area.box)
    .reduce(joinBoxes, NOWHERE);
  return isEmpty(box) ? undefined : { page, box };
}

function addBox(figure: Tag, box: Box): void {
  const sides = [box.left, box.bottom, box.right, box.top].map((side) => Math.round(side * 100) / 100);
  addAttribute(figure, figure.dict.context.obj({ O: 'Layout', BBox: sides, Placement: 'Block' }));
}

/**
 * Makes a plain group of each `<figure>`, which holds its picture as a Figure of its own (PDF/UA-1, 7.3), and tells
 * where each picture stands.
 * @param areas where the marks are seen.
 * @throws when a picture has no text alternative.
 */
export function repairFigures(root: Tag, areas: ReadonlyMap<Mark, Area>): void {
  const figures = [...walkTags(root)].filter(({ type }) => type === 'Figure');
  for (const figure of figures) {
    const area = areaOf(figure, areas);
    if (isDescribed(figure)) {
      if (area !== undefined) addBox(figure, area.box);
    } else if ([...walkTags(figure)].some((tag) => tag !== figure && tag.type === 'Figure')) {
      figure.type = 'Div';
    } else {
      const page = area === undefined ? '' : ` on page ${area.page + 1}`;
      throw new Error(
        `A picture${page} has no text alternative. Give its <svg> role="img", aria-labelledby, a <title> and a <desc>.`,
      );
    }
  }
}

import { isDeepStrictEqual } from 'node:util';
import { nameOf } from '#pdf/document/document.ts';
import { targetOf } from '#pdf/document/links.ts';
import { type Tag, walkTags, wrapKids } from './structure.ts';

function targetsOf(list: Tag): string[] {
  return [...walkTags(list)].flatMap((tag) => {
    const target = tag.kids.flatMap((kid) => (kid.kind === 'annotation' ? targetOf(kid.dict) : [])).at(0);
    return target === undefined ? [] : [target];
  });
}

function tagAsContents(list: Tag): void {
  list.type = 'TOC';
  list.dict.delete(nameOf('A'));
  for (const item of list.kids) {
    if (item.kind !== 'tag' || item.type !== 'LI') continue;
    item.type = 'TOCI';
    for (const kid of item.kids)
      if (kid.kind === 'tag' && kid.type === 'Link') wrapKids(item, [kid], 'Reference');
  }
}

/**
 * Tags the table of contents as one: TOC, TOCI, Reference (ISO 32000-1, 14.8.4.3).
 * @param contents what the links of each list in a `<nav>` lead to, in order, as in `#findings`.
 */
export function repairContents(root: Tag, contents: readonly (readonly string[])[]): void {
  for (const list of [...walkTags(root)].filter(({ type }) => type === 'L')) {
    const targets = targetsOf(list);
    if (targets.length > 0 && contents.some((wanted) => isDeepStrictEqual(wanted, targets)))
      tagAsContents(list);
  }
}

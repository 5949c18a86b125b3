import { type Tag, walkTags, wrapKids } from './structure.ts';

const ITEM_PARTS = new Set(['Lbl', 'LBody']);

/** Gathers what a list item holds beside its label into a body: PDF/UA-1, 7.2. Chromium writes none. */
export function repairLists(root: Tag): void {
  for (const item of walkTags(root)) {
    if (item.type !== 'LI') continue;
    const rest = item.kids.filter((kid) => kid.kind !== 'tag' || !ITEM_PARTS.has(kid.type));
    if (rest.length > 0) wrapKids(item, rest, 'LBody');
  }
}

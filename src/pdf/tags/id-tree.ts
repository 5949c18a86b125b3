import { itemsAt, nameOf, PDFDict, PDFString, textOf } from '#pdf/document/document.ts';
import { type Tag, walkTags } from './structure.ts';

const ID = nameOf('ID');
const HEADERS = nameOf('Headers');

/** The attributes of a tag, as dictionaries. */
function attributesOf({ dict }: Tag): PDFDict[] {
  return itemsAt(dict, 'A').flatMap((item) => {
    const value = dict.context.lookup(item);
    return value instanceof PDFDict ? [value] : [];
  });
}

/**
 * Numbers the ids by which table cells name their heads, and lists them (ISO 32000-1, 14.7.2). Chromium's own ids differ
 * from one print to the next, and older versions do not list them.
 */
export function numberIds(root: Tag): void {
  const { context } = root.dict;
  const tags = [...walkTags(root)];
  const named = tags.filter(({ dict }) => dict.has(ID));
  if (named.length === 0) return;
  const ids = new Map(
    named.map(({ dict }, index) => [
      textOf(dict.lookup(ID)),
      PDFString.of(`id${String(index).padStart(6, '0')}`),
    ]),
  );
  const renamed = (old: string | undefined) => {
    const id = ids.get(old);
    if (id === undefined)
      throw new Error(`A table of the printed PDF names a head that it does not have: ${old}.`);
    return id;
  };
  for (const attribute of tags.flatMap(attributesOf)) {
    if (!attribute.has(HEADERS)) continue;
    const heads = itemsAt(attribute, 'Headers').map((head) => renamed(textOf(context.lookup(head))));
    attribute.set(HEADERS, context.obj(heads));
  }
  const names = named.map(({ dict, ref }) => {
    const id = renamed(textOf(dict.lookup(ID)));
    dict.set(ID, id);
    return [id, ref];
  });
  const tree = context.obj({ Names: names.flat() });
  root.dict.set(nameOf('IDTree'), context.register(tree));
}

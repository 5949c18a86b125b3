import { formatList } from '#model/format.ts';

/** An element of the page that names the pages of some ids. */
export interface PageNumber {
  readonly ids: readonly string[];
  /** The word before one page, "p.", and before several, "pp."; none where the page has none. */
  readonly one: string | undefined;
  readonly many: string | undefined;
}

/** The pages of some ids in words, in order and each once: "7", "7 and 12", "pp. 7, 9 and 12". */
export function namePages(
  { ids, one, many }: PageNumber,
  pageOf: (id: string) => number,
  language: string,
): string {
  const pages = [...new Set(ids.map(pageOf))].toSorted((a, b) => a - b);
  const word = pages.length === 1 ? one : many;
  const list = formatList(pages.map(String), language);
  return word === undefined ? list : `${word}\u00a0${list}`;
}

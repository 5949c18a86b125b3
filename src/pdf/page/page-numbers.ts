import { formatPages } from '#model/say/page-number.ts';
import { joinNumbers } from '#model/say/ranges.ts';

/** An element of the page that names the pages of some ids. */
export interface PageNumber {
  readonly ids: readonly string[];
  /** The words around the pages by plural form, as "p. {pages}" for one; none where the page gives none. */
  readonly forms: Readonly<Record<string, string>>;
}

/** The pages of some ids, in order and each once: "7", "7, 12", "pp. 7, 9–12". */
export function namePages(
  { ids, forms }: PageNumber,
  pageOf: (id: string) => number,
  language: string,
): string {
  const pages = [...new Set(ids.map(pageOf))].toSorted((a, b) => a - b);
  return Object.keys(forms).length === 0 ? joinNumbers(pages) : formatPages(pages, forms, language);
}

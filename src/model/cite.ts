import type { SourceView } from './source.ts';

/**
 * A source and a locator in one line: "Publisher, 28 March 2024, page 2". Where the locator has the date in it,
 * the date is not said twice: "Publisher, report of 28 March 2024".
 */
export function citeShort(source: SourceView, at: string | undefined): string {
  if (at === undefined) return source.label;
  const dated = source.published !== undefined && at.includes(source.published);
  return `${dated ? source.publisher : source.label}, ${at}`;
}

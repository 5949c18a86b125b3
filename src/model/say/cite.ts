import type { SourceView } from '#model/view/source.ts';

/** Whether a locator has the date of its source in it, which then is not said beside it. */
export function saysDate(at: string, { published }: SourceView): boolean {
  return published !== undefined && at.includes(published);
}

/**
 * A source and a locator in one line: "Publisher, 28 March 2024, page 2". Where the locator has the date in it,
 * the date is not said twice: "Publisher, report of 28 March 2024".
 */
export function citeShort(source: SourceView, at: string | undefined): string {
  if (at === undefined) return source.label;
  return `${saysDate(at, source) ? source.publisher : source.label}, ${at}`;
}

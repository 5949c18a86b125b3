/** A section of the prose of a month or a chapter. */
export interface Section {
  /** The heading above it; undefined for what stands before the first. */
  readonly heading: { readonly slug: string; readonly text: string } | undefined;
  readonly text: string;
}

/** The words of a piece of MDX, without its components, its marks and its addresses. */
function plainText(mdx: string): string {
  return mdx
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/gm, '')
    .replace(/[*_`]|^\s*>\s?/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}

/**
 * The sections of a body, one for each of its headings of the second level, and one for what stands before them.
 * @param headings those of the compiled body, in order.
 */
export function splitSections(
  body: string,
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): Section[] {
  const named = headings.filter(({ depth }) => depth === 2);
  const [first = '', ...rest] = body.split(/^## .*$/m);
  const sections = [first, ...rest].map((mdx, index) => ({
    heading: index === 0 ? undefined : named[index - 1],
    text: plainText(mdx),
  }));
  return sections.filter(({ text }) => text !== '');
}

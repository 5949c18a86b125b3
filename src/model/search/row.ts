/** What a search finds, in the order in which the kinds stand where nothing else decides. */
export const KINDS = ['exchange', 'person', 'place', 'section', 'source'] as const;

export type Kind = (typeof KINDS)[number];

/**
 * Something that can be found, as it is sent to the browser: its address, its kind, its title, the names by which it is
 * known, its facts in words, and its text.
 */
export type Row = readonly [
  href: string,
  kind: Kind,
  title: string,
  names: string,
  facts: string,
  text: string,
];

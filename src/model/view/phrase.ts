import type { Query } from '#schema/query.ts';

/** A query within a text, and how many exchanges meet it. */
export interface Counted {
  readonly query: Query;
  readonly count: number;
}

/** A text in runs, its counts between its words. */
export type Phrase = readonly (string | Counted)[];

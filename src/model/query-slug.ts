import type { Query } from '#schema/query.ts';

/** The conditions of a query in the order of its schema, named here once more since the browser has no schema. */
const FIELDS = {
  from: true,
  to: true,
  year: true,
  month: true,
  since: true,
  until: true,
  kind: true,
  rank: true,
  rank_at_least: true,
  person: true,
  place: true,
  announced: true,
} as const satisfies Readonly<Record<keyof Query, true>>;

/** The name of every condition of a query, in order. */
export const QUERY_FIELDS = Object.keys(FIELDS) as readonly (keyof Query)[];

/** The last part of the address of a query's page, from its conditions in order. Empty without any. */
export function slugOf(query: Query): string {
  return QUERY_FIELDS.flatMap((field) => {
    const value = query[field];
    return value === undefined ? [] : [`${field.replaceAll('_', '-')}-${value}`];
  }).join('-');
}

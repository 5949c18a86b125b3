import type { Query } from '#schema/query.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { compareText } from '#model/order.ts';
import { phraseQueries } from '#model/phrase.ts';
import { QUERY_FIELDS, slugOf } from '#model/query-slug.ts';

/** The exchanges that one query counts, which have a page of their own on the site. */
export interface CountedView {
  readonly query: Query;
  /** The last part of the page's address: `from-rur-year-2031`. */
  readonly slug: string;
  readonly exchanges: readonly ExchangeView[];
}

/** Every query of a briefing's content but that without a condition, each once, in order of its page's address. */
export function listQueries({ briefing, months, chapters, claims }: Entries): Query[] {
  const phrases = [
    briefing.bottom_line,
    ...briefing.key_points.flatMap(({ claim, detail = '' }) => [claim, detail]),
  ];
  const queries = [
    ...phrases.flatMap(phraseQueries),
    ...[...months, ...chapters].flatMap((prose) => prose.queries),
    ...claims.flatMap(({ of, rule }) => [of, rule]),
  ];
  const bySlug = new Map<string, Query>();
  for (const query of queries) {
    const slug = slugOf(query);
    const twin = bySlug.get(slug);
    if (twin !== undefined && QUERY_FIELDS.some((field) => twin[field] !== query[field])) {
      throw new Error(
        `The queries ${JSON.stringify(twin)} and ${JSON.stringify(query)} would share the page /exchanges/${slug}/. Rename one of the ids they name.`,
      );
    }
    bySlug.set(slug, query);
  }
  bySlug.delete('');
  return [...bySlug.keys()].toSorted(compareText).flatMap((slug) => bySlug.get(slug) ?? []);
}

/** The exchanges of every query, for a page each. `find` answers a query. */
export function viewCounted(
  entries: Entries,
  find: (query: Query) => readonly ExchangeView[],
): CountedView[] {
  return listQueries(entries).map((query) => ({ query, slug: slugOf(query), exchanges: find(query) }));
}

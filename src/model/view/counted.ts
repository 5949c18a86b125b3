import type { Term } from '#schema/briefing.ts';
import type { Query } from '#schema/query.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Addresses } from '#model/address.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { capitalise, countOf, formatDate, formatMonth } from '#model/say/format.ts';
import { byId, mapById } from './lookup.ts';
import { compareText } from '#model/order.ts';
import { phraseQueries } from '#model/say/phrase.ts';
import { QUERY_FIELDS, slugOf } from '#model/query-slug.ts';

/** The exchanges that one query counts, which have a page of their own on the site. */
export interface CountedView {
  /** The last part of the page's address: `from-rur-year-2031`. */
  readonly slug: string;
  /** The conditions in words: "Visits: from Ruritania, 2031". */
  readonly title: string;
  /** How many of all meet them, and by which rule they count. */
  readonly lead: string;
  readonly exchanges: readonly ExchangeView[];
}

/** Where the exchanges that a query counts are listed: a page of the site; undefined on the sheet, which has none. */
export function hrefOfQuery(query: Query, addresses: Addresses): string | undefined {
  if (addresses.face === 'sheet') return undefined;
  const slug = slugOf(query);
  return addresses.page(slug === '' ? '/exchanges/' : `/exchanges/${slug}/`);
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

/** The conditions of a query in words, with the names that the content gives: "from Ruritania, 2031". */
export function nameConditions(query: Query, { briefing, people, places }: Entries, words: Words): string {
  const { parties, ranks, kinds } = briefing;
  const name = (
    id: string | undefined,
    items: readonly { id: string; name: string }[],
    key: 'query.from' | 'query.to' | 'query.person' | 'query.place',
  ) => (id === undefined ? [] : [say(words, key, { name: byId(mapById(items), id, 'Query').name })]);
  const label = (id: string | undefined, terms: readonly Term[]) =>
    id === undefined ? [] : [byId(mapById(terms), id, 'Query').label];
  return [
    ...name(query.from, parties, 'query.from'),
    ...name(query.to, parties, 'query.to'),
    ...label(query.kind, kinds),
    ...label(query.rank, ranks),
    ...label(query.rank_at_least, ranks).map((rank) => say(words, 'query.rank_at_least', { rank })),
    ...name(query.person, people, 'query.person'),
    ...name(query.place, places, 'query.place'),
    ...namePeriod(query, words),
  ].join(', ');
}

function namePeriod({ year, month, since, until }: Query, words: Words): string[] {
  const days =
    since !== undefined && until !== undefined
      ? formatDate(`${since}/${until}`, words)
      : since !== undefined
        ? say(words, 'query.since', { date: formatDate(since, words) })
        : until && say(words, 'query.until', { date: formatDate(until, words) });
  return [year, month && formatMonth(month, words.language), days].filter((part) => part !== undefined);
}

/** The exchanges of every query, for a page each. `find` answers a query. */
export function viewCounted(
  entries: Entries,
  find: (query: Query) => readonly ExchangeView[],
  words: Words,
): CountedView[] {
  const { unit, counting_rule: rule } = entries.briefing;
  const total = find({}).length;
  return listQueries(entries).map((query) => {
    const exchanges = find(query);
    const counted = countOf(exchanges.length, unit, words);
    const conditions = nameConditions(query, entries, words);
    return {
      slug: slugOf(query),
      title: capitalise(say(words, 'query.title', { units: unit.many, conditions })),
      lead: capitalise(say(words, 'query.lead', { counted, total, rule })),
      exchanges,
    };
  });
}

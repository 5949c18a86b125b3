import type { Term } from '#schema/briefing.ts';
import { type Query, querySchema } from '#schema/query.ts';
import type { Addresses } from './address.ts';
import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { capitalise, countOf, formatDate, formatMonth, formatNumber } from './format.ts';
import { byId, mapById } from './lookup.ts';
import { compareText } from './order.ts';
import { phraseQueries } from './phrase.ts';

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

const FIELDS = querySchema.keyof().options;

/** The last part of the address of a query's page, from its conditions in the schema's order. Empty without any. */
export function slugOf(query: Query): string {
  return FIELDS.flatMap((field) => {
    const value = query[field];
    return value === undefined ? [] : [`${field.replaceAll('_', '-')}-${value}`];
  }).join('-');
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
    if (twin !== undefined && FIELDS.some((field) => twin[field] !== query[field])) {
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
export function nameConditions(query: Query, { briefing, people, places }: Entries): string {
  const { language, parties, ranks, kinds } = briefing;
  const name = (id: string | undefined, items: readonly { id: string; name: string }[], before: string) =>
    id === undefined ? [] : [`${before} ${byId(mapById(items), id, 'Query').name}`];
  const label = (id: string | undefined, terms: readonly Term[], after = '') =>
    id === undefined ? [] : [`${byId(mapById(terms), id, 'Query').label}${after}`];
  return [
    ...name(query.from, parties, 'from'),
    ...name(query.to, parties, 'to'),
    ...label(query.kind, kinds),
    ...label(query.rank, ranks),
    ...label(query.rank_at_least, ranks, ' or above'),
    ...name(query.person, people, 'with'),
    ...name(query.place, places, 'in'),
    ...namePeriod(query, language),
  ].join(', ');
}

function namePeriod({ year, month, since, until }: Query, language: string): string[] {
  const days =
    since !== undefined && until !== undefined
      ? formatDate(`${since}/${until}`, language)
      : since !== undefined
        ? `since ${formatDate(since, language)}`
        : until && `until ${formatDate(until, language)}`;
  return [year, month && formatMonth(month, language), days].filter((part) => part !== undefined);
}

/** The exchanges of every query, for a page each. `find` answers a query. */
export function viewCounted(
  entries: Entries,
  find: (query: Query) => readonly ExchangeView[],
): CountedView[] {
  const { unit, language, counting_rule: rule } = entries.briefing;
  const total = formatNumber(find({}).length, language);
  return listQueries(entries).map((query) => {
    const exchanges = find(query);
    return {
      slug: slugOf(query),
      title: `${capitalise(unit.many)}: ${nameConditions(query, entries)}`,
      lead: `${capitalise(countOf(exchanges.length, unit, language))} of ${total} on record. ${rule}`,
      exchanges,
    };
  });
}

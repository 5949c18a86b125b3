import type { Term } from '#schema/briefing.ts';
import type { Query } from '#schema/query.ts';
import { parseEdtf } from '#schema/value/edtf.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { CountedView } from '#model/view/counted.ts';
import { byId, mapById } from '#model/view/lookup.ts';
import { capitalise, countOf, formatDate, formatDay, formatMonth } from './format.ts';

/** The lists of a briefing whose ids a query may name. */
type Named = Pick<Briefing, 'parties' | 'ranks' | 'kinds' | 'people' | 'places'>;

/** The conditions of a query in words, with the names that the content gives: "from Ruritania, 2031". */
export function nameConditions(
  query: Query,
  { parties, ranks, kinds, people, places }: Named,
  words: Words,
): string {
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
    ...(query.announced === undefined ? [] : [say(words, `query.announced_${query.announced}`)]),
    ...namePeriod(query, words),
  ].join(', ');
}

function namePeriod({ year, month, since, until }: Query, words: Words): string[] {
  const days =
    since !== undefined && until !== undefined
      ? formatDate(parseEdtf(`${since}/${until}`), words)
      : since !== undefined
        ? say(words, 'query.since', { date: formatDay(since, words) })
        : until && say(words, 'query.until', { date: formatDay(until, words) });
  return [year, month && formatMonth(month, words.language), days].filter((part) => part !== undefined);
}

/** The heading of the page that lists what a query counts: "Visits: from Ruritania, 2031". */
export function nameCounted({ query }: CountedView, briefing: Briefing, words: Words): string {
  const conditions = nameConditions(query, briefing, words);
  return capitalise(say(words, 'query.title', { units: briefing.unit.many, conditions }));
}

/** How many of all meet a query, and by which rule they count. */
export function introduceCounted({ exchanges }: CountedView, briefing: Briefing, words: Words): string {
  const { unit, counting_rule: rule, exchanges: all } = briefing;
  const counted = countOf(exchanges.length, unit, words);
  return capitalise(say(words, 'query.lead', { counted, total: all.length, rule }));
}

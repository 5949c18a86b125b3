import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Addresses } from '#model/address.ts';
import type { MonthView } from './briefing.ts';
import { numberEntries } from '#model/edition/number.ts';
import type { Entries } from './entries.ts';
import { formatMonth } from '#model/say/format.ts';
import { orderExchanges } from './join.ts';
import { mapById } from './lookup.ts';
import { compareText } from '#model/order.ts';
import { labelOf, listRelayed, type SourceView, type Use, viewSource } from './source.ts';

interface Context {
  readonly words: Words;
  readonly addresses: Addresses;
}

interface Citing {
  readonly ids: readonly string[];
  readonly use: Use;
}

/** Everything that cites sources, in reading order: exchanges, months’ narratives, chapters, claims, what is left out. */
function listCiting(entries: Entries, { words, addresses }: Context): Citing[] {
  const { outside } = entries.briefing;
  const idsOf = (citations: readonly { source: string }[]) => citations.map(({ source }) => source);
  const ordered = orderExchanges(entries);
  const ids = ordered.map(({ exchange }) => exchange.id);
  const numbers = numberEntries(ids, entries.editions);
  const method = { href: addresses.page('/method/'), anchor: 'method' };
  return [
    ...ordered.map(({ exchange, month }) => ({
      ids: idsOf(exchange.sources),
      use: {
        title: exchange.title,
        href: addresses.exchange(exchange.id, month),
        anchor: exchange.id,
        number: numbers.get(exchange.id),
      },
    })),
    ...entries.months
      .toSorted((a, b) => compareText(a.month, b.month))
      .map(({ month, cites }) => ({
        ids: cites,
        use: {
          title: say(words, 'source.narrative', { month: formatMonth(month, words.language) }),
          href: addresses.month(month),
          anchor: `month-${month}`,
        },
      })),
    ...entries.chapters
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, title, cites }) => ({
        ids: cites,
        use: { title, href: addresses.chapter(id), anchor: `chapter-${id}` },
      })),
    ...entries.claims.map(({ by, sources }) => ({
      ids: idsOf(sources),
      use: { title: say(words, 'source.reported_by', { name: by }), ...method },
    })),
    ...outside.map(({ sources }) => ({
      ids: idsOf(sources),
      use: { title: say(words, 'method.outside'), ...method },
    })),
  ];
}

/** Uses by the id of the source that each is of, in their order. */
function groupUses(pairs: readonly { readonly id: string; readonly use: Use }[]): ReadonlyMap<string, Use[]> {
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ use }) => use)]));
}

/** Every source by its id, in order of publisher, date and id. */
export function joinSources(entries: Entries, context: Context): Map<string, SourceView> {
  const { words, addresses } = context;
  const { parties } = entries.briefing;
  const sources = mapById(entries.sources);
  const partyNames = new Map(parties.map((party) => [party.id, party.name]));
  const uses = groupUses(
    listCiting(entries, context).flatMap(({ ids, use }) => [...new Set(ids)].map((id) => ({ id, use }))),
  );
  const key = (source: Entries['sources'][number]) =>
    `${source.publisher.toLowerCase()} ${source.published ?? ''} ${source.id}`;
  const sorted = entries.sources.toSorted((a, b) => compareText(key(a), key(b)));
  const repeating = groupUses(
    sorted.flatMap((source, index) => {
      const use = {
        title: labelOf(source, words),
        href: addresses.source(source.id),
        anchor: `source-${source.id}`,
        number: index + 1,
      };
      return listRelayed(source.id, sources).map((id) => ({ id, use }));
    }),
  );
  return mapById(
    sorted.map((source, index) =>
      viewSource(source, {
        sources,
        partyNames,
        addresses,
        words,
        number: index + 1,
        uses: uses.get(source.id) ?? [],
        repeatedBy: repeating.get(source.id) ?? [],
      }),
    ),
  );
}

/** Every source that a month's page names: its narrative's and its exchanges'. */
export function sourcesOf(month: MonthView): SourceView[] {
  return [
    ...month.cites,
    ...month.exchanges.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ];
}

import type { Addresses } from './address.ts';
import type { Entries } from './entries.ts';
import { formatMonth } from './format.ts';
import { mapById } from './lookup.ts';
import { compareText } from './order.ts';
import { labelOf, type SourceView, type Use, viewSource } from './source.ts';

/** What rests on each source, in reading order: exchanges, months' narratives, chapters, claims, what is left out. */
function gatherUses(entries: Entries, addresses: Addresses): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (ids: Iterable<string>, use: Use) => {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const month of entries.months.toSorted((a, b) => compareText(a.month, b.month))) {
    const name = formatMonth(month.month, entries.briefing.language);
    for (const exchange of month.exchanges) {
      const href = addresses.exchange(exchange.id, month.month);
      add(
        exchange.sources.map(({ source }) => source),
        { title: exchange.title, href },
      );
    }
    add(month.cites, { title: `${name}, narrative`, href: addresses.month(month.month) });
  }
  for (const chapter of entries.chapters.toSorted((a, b) => a.order - b.order)) {
    add(chapter.cites, { title: chapter.title, href: addresses.chapter(chapter.id) });
  }
  for (const claim of entries.claims) {
    add(
      claim.sources.map(({ source }) => source),
      { title: `Claim: ${claim.by}`, href: addresses.page('/method/') },
    );
  }
  for (const item of entries.briefing.outside) {
    add(
      item.sources.map(({ source }) => source),
      { title: 'Seen and left out', href: addresses.page('/method/') },
    );
  }
  return uses;
}

/** Every source by its id, in order of publisher, date and id. */
export function joinSources(entries: Entries, addresses: Addresses): Map<string, SourceView> {
  const sources = mapById(entries.sources);
  const uses = gatherUses(entries, addresses);
  const partyNames = new Map(entries.briefing.parties.map((party) => [party.id, party.name]));
  const key = (source: Entries['sources'][number]) =>
    `${source.publisher.toLowerCase()} ${source.published ?? ''} ${source.id}`;
  const sorted = entries.sources.toSorted((a, b) => compareText(key(a), key(b)));
  const { language } = entries.briefing;
  const repeatedBy = (origin: string): Use[] =>
    sorted
      .filter(({ relay_of: relayOf }) => relayOf === origin)
      .map((source) => ({ title: labelOf(source, language), href: addresses.source(source.id) }));
  return mapById(
    sorted.map((source) =>
      viewSource(source, {
        sources,
        partyNames,
        addresses,
        language,
        uses: uses.get(source.id) ?? [],
        repeatedBy: repeatedBy(source.id),
      }),
    ),
  );
}

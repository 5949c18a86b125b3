import type { Source } from '#schema/source.ts';
import { parseEdtf } from '#schema/value/edtf.ts';
import type { Entries } from './entries.ts';
import { orderExchanges } from './join.ts';
import { byId, group, mapById } from './lookup.ts';
import { startMonth } from '#model/period.ts';
import { compareText } from '#model/order.ts';
import { findOrigin, listRelayed, type SourceRef, type SourceView, type Use } from './source.ts';

interface Citing {
  readonly ids: readonly string[];
  readonly use: Use;
}

/** Everything that cites sources, in reading order: exchanges, months’ narratives, chapters, claims, papers, what is left out. */
function listCiting(entries: Entries): Citing[] {
  const idsOf = (citations: readonly { source: string }[]) => citations.map(({ source }) => source);
  return [
    ...orderExchanges(entries).map(({ exchange: { id, title, sources }, month, number }) => ({
      ids: idsOf(sources),
      use: { exchange: { id, month, number, title } },
    })),
    ...entries.months
      .toSorted((a, b) => compareText(a.month, b.month))
      .map(({ month, cites }) => ({ ids: cites, use: { month } })),
    ...entries.chapters
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, title, cites }) => ({ ids: cites, use: { chapter: { id, title } } })),
    ...entries.claims.map(({ id, by, sources }) => ({ ids: idsOf(sources), use: { claim: { id, by } } })),
    ...entries.documents.flatMap(({ title, date, sources }) => {
      const month = startMonth(date);
      return month === undefined ? [] : [{ ids: idsOf(sources), use: { document: { title, month } } }];
    }),
    ...entries.briefing.outside.map(({ what, sources }) => ({
      ids: idsOf(sources),
      use: { outside: what },
    })),
  ];
}

function sortSources(sources: readonly Source[]): Source[] {
  const key = ({ publisher, published = '', id }: Source) => `${publisher.toLowerCase()} ${published} ${id}`;
  return sources.toSorted((a, b) => compareText(key(a), key(b)));
}

function referTo({ id, publisher, url, published }: Source, number: number): SourceRef {
  return {
    id,
    number,
    publisher,
    url,
    published: published === undefined ? undefined : parseEdtf(published),
  };
}

/**
 * Every source by its id, in order of publisher, date and id.
 * @throws when one names a party or a source that is not there.
 */
export function joinSources(entries: Entries): Map<string, SourceView> {
  const sources = mapById(entries.sources);
  const parties = mapById(entries.briefing.parties);
  const sorted = sortSources(entries.sources).map((source, index) => ({
    source,
    ref: referTo(source, index + 1),
  }));
  const uses = group(
    listCiting(entries).flatMap(({ ids, use }) => [...new Set(ids)].map((id) => [id, use] as const)),
  );
  const repeating = group(
    sorted.flatMap(({ source, ref }) => listRelayed(source.id, sources).map((id) => [id, ref] as const)),
  );
  return mapById(
    sorted.map(({ source, ref }) => {
      const origin = findOrigin(source.id, sources);
      const originName = sources.get(origin)?.publisher;
      return {
        ...ref,
        title: source.title,
        language: source.language,
        stance: source.stance,
        party: source.party === undefined ? undefined : byId(parties, source.party, `Source ${source.id}`),
        note: source.note,
        origin,
        originName: originName === source.publisher ? undefined : originName,
        uses: uses.get(source.id) ?? [],
        repeatedBy: repeating.get(source.id) ?? [],
      };
    }),
  );
}

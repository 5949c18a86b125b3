import type { Entries } from './entries.ts';
import type { ExchangeView } from './exchange.ts';
import { byId } from './lookup.ts';
import type { SourceView } from './source.ts';

/** A chapter: its head, and the sources and exchanges it rests on. */
export interface ChapterView {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly lead: string;
  readonly exchanges: readonly ExchangeView[];
  readonly cites: readonly SourceView[];
}

/**
 * The chapters in their order.
 * @throws when one names an exchange or a source that is not there.
 */
export function viewChapters(
  entries: Entries,
  exchanges: ReadonlyMap<string, ExchangeView>,
  sources: ReadonlyMap<string, SourceView>,
): ChapterView[] {
  return entries.chapters
    .toSorted((a, b) => a.order - b.order)
    .map((chapter) => ({
      id: chapter.id,
      title: chapter.title,
      shortTitle: chapter.short_title,
      lead: chapter.lead,
      exchanges: chapter.exchanges.map((id) => byId(exchanges, id, `Chapter ${chapter.id}`)),
      cites: chapter.cites.map((id) => byId(sources, id, `Chapter ${chapter.id}`)),
    }));
}

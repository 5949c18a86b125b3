import type { BriefingSettings } from '#schema/briefing.ts';
import type { Chapter } from '#schema/chapter.ts';
import type { Claim } from '#schema/claim.ts';
import type { Document } from '#schema/document.ts';
import type { Edition } from '#schema/edition.ts';
import type { Month } from '#schema/month.ts';
import type { Person } from '#schema/person.ts';
import type { Place } from '#schema/place.ts';
import type { Query } from '#schema/query.ts';
import type { Source } from '#schema/source.ts';
import type { OwnWords, Words } from '#words/words.ts';

/** The sources and queries that the prose of a body refers to, gathered when it is read. */
export interface Prose {
  /** The ids of the sources it cites, in order, each once. */
  readonly cites: readonly string[];
  /** The queries of its counts, in order. */
  readonly queries: readonly Query[];
}

export type MonthEntry = Month & Prose;
export type ChapterEntry = Chapter & Prose & { readonly id: string };

/** The content of a briefing as its schemas accepted it, before anything is joined. */
export interface Entries {
  readonly briefing: BriefingSettings;
  readonly months: readonly MonthEntry[];
  readonly chapters: readonly ChapterEntry[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
  /** The editions that were published, the first one first. */
  readonly editions: readonly Edition[];
  /** The briefing's own translation of the engine's words, as far as it has one. */
  readonly words: OwnWords;
}

/** The words that the engine prints for a content folder: its own, and English where it has none. */
export function wordsOf({ briefing, words }: Pick<Entries, 'briefing' | 'words'>): Words {
  return { language: briefing.language, own: words };
}

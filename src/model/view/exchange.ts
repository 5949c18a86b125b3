import type { Party, Term } from '#schema/briefing.ts';
import type { Place } from '#schema/place.ts';
import type { Correction } from '#model/edition/correction.ts';
import type { Holder } from './person.ts';
import type { SourceView } from './source.ts';

/** A source as one exchange, claim or note cites it. */
export interface CitationView {
  readonly source: SourceView;
  readonly at: string;
  readonly says: string | undefined;
}

/** An exchange's date: as written, in words, and for machines. */
export interface When {
  readonly edtf: string;
  readonly text: string;
  /** In words with short months, for a table. */
  readonly short: string;
  /** For `<time datetime>`: a day, a month or a year. */
  readonly machine: string;
  /** The first point, as exact as it is known: 2024-03-25, 2023-09. */
  readonly start: string;
  /** The last point; undefined where the end is not known. */
  readonly end: string | undefined;
  readonly note: string | undefined;
}

/** An exchange as every face shows it: names for ids, a link, its number in order of date. */
export interface ExchangeView {
  readonly id: string;
  readonly number: number;
  readonly href: string;
  readonly title: string;
  readonly month: string;
  readonly when: When;
  readonly from: Party;
  readonly to: Party;
  /** "Ruritania to Graustark". */
  readonly direction: string;
  readonly ledBy: readonly Holder[];
  readonly met: readonly Holder[];
  readonly places: readonly Place[];
  readonly kind: Term;
  readonly rank: Term;
  readonly summary: string;
  readonly differs: string | undefined;
  readonly citations: readonly CitationView[];
  /** How many independent origins its sources come from. */
  readonly origins: number;
  /** The editions that corrected it, each with where the correction is told. */
  readonly corrected: readonly Correction[];
}

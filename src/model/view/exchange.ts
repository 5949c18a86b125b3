import type { Party, Term } from '#schema/briefing.ts';
import type { Place } from '#schema/place.ts';
import type { Edtf } from '#schema/value/edtf.ts';
import type { Holder } from './person.ts';
import type { SourceView } from './source.ts';

/** A source as one exchange, claim or note cites it. */
export interface CitationView {
  readonly source: SourceView;
  readonly at: string;
  readonly says: string | undefined;
}

/** An exchange's date: read, and as it was written. */
export interface When extends Edtf {
  readonly edtf: string;
  /** A note on the dates: what they are, and what was not found. */
  readonly note: string | undefined;
}

/** An exchange with names for ids, and its number in order of date. */
export interface ExchangeView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly month: string;
  readonly when: When;
  readonly from: Party;
  readonly to: Party;
  readonly ledBy: readonly Holder[];
  readonly met: readonly Holder[];
  readonly places: readonly Place[];
  readonly kind: Term;
  readonly rank: Term;
  readonly summary: string;
  readonly differs: string | undefined;
  readonly citations: readonly CitationView[];
  /** The parties that made it public; undefined where nobody has looked into it. */
  readonly announcedBy: readonly Party[] | undefined;
  /** Whether somebody outside the two parties saw it; undefined where nobody has looked into it. */
  readonly seenOutside: boolean | undefined;
  /** The numbers of the editions that corrected it. */
  readonly corrected: readonly string[];
}

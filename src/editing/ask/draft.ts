import type { z } from 'zod';
import type { citationSchema } from '#schema/citation.ts';
import type { exchangeSchema } from '#schema/exchange.ts';
import type { personSchema } from '#schema/person.ts';
import type { placeSchema } from '#schema/place.ts';
import type { sourceSchema } from '#schema/source.ts';

/** The fields of a new exchange as an editor gives them: all but the id, which is made. */
export type NewExchange = Omit<z.input<typeof exchangeSchema>, 'id'>;
export type NewPerson = z.input<typeof personSchema>;
export type NewPlace = z.input<typeof placeSchema>;
export type NewSource = z.input<typeof sourceSchema>;

/** The people, places and sources that are created because the new exchange names them. */
export interface Additions {
  readonly people: readonly NewPerson[];
  readonly places: readonly NewPlace[];
  readonly sources: readonly NewSource[];
}

/** A citation that may still lack its locator. */
export type Cited = Pick<z.input<typeof citationSchema>, 'source'> & Partial<z.input<typeof citationSchema>>;

/** What need not be told, although it is asked. */
type Untold = 'announced_by' | 'seen_outside';

/** What an editor has said so far. */
export interface Answers extends Additions {
  readonly month?: string | undefined;
  readonly headline?: string | undefined;
  readonly exchange: {
    readonly [Field in Exclude<keyof NewExchange, 'sources' | Untold>]?: NewExchange[Field] | undefined;
  } & {
    /** `null` where the editor was asked and did not say. */
    readonly [Field in Untold]?: NewExchange[Field] | null;
  } & { readonly sources: readonly Cited[] };
}

/** An answer that can be given again, by its field; or all rows that are to be added to a table. */
export type Doubt =
  'month' | 'headline' | keyof Answers['exchange'] | 'people.yaml' | 'places.yaml' | 'sources.yaml';

/** A new exchange with all that it needs. It is not checked yet. */
export interface Draft extends Additions {
  readonly exchange: NewExchange;
  /** The month in whose file it belongs. */
  readonly month: string;
  /** The headline of the month, where its file is to be created. The exchange's title without it. */
  readonly headline: string | undefined;
}

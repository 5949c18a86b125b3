import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { edtfSchema } from './edtf.ts';
import { idListSchema, idSchema } from './id.ts';
import { line, sentences } from './text.ts';

/** One exchange: one delegation of one party that travels to another. */
export const exchangeSchema = z.strictObject({
  /** Stable for ever: the permalink, and the key in CSV, JSON and print. Begins with the month: `2024-03-name-place`. */
  id: idSchema.regex(/^\d{4}-\d{2}-[a-z0-9]/, 'does not begin with its month, as in "2024-03-name-place"'),
  /** What happened, in the past tense, without a full stop. */
  title: line(140),
  /** When, in EDTF. A stay whose end no source gives ends in a slash: `2024-02-19/`. Begins in the month of its file. */
  date: edtfSchema,
  /** What the dates are (arrival, departure, meeting day), and what was not found. */
  date_note: sentences(300).optional(),
  /** The id of the party that travels. */
  from: idSchema,
  /** The id of the party that hosts. */
  to: idSchema,
  /** The people who led the delegation, first the head. */
  led_by: idListSchema.default([]),
  /** The people it met. Bodies without a name belong in the summary. */
  met: idListSchema.default([]),
  /** The office a person held on the day, where `people.yaml` has no role for it: `{ person-id: office }`. */
  as: z.record(idSchema, line(160)).optional(),
  /** Where, in order of travel. Empty where no source names a place. */
  places: idListSchema.default([]),
  /** The id of a kind in `briefing.yaml`. */
  kind: idSchema,
  /** The id of a rank in `briefing.yaml`: that of the delegation's head. */
  rank: idSchema,
  /** One to three sentences in our own words. */
  summary: sentences(900),
  /** Where accounts differ, who says what, and which the briefing follows. */
  differs: sentences(700).optional(),
  /** At least one source with a locator. */
  sources: z.array(citationSchema).min(1, 'is empty: an exchange needs at least one source'),
});
export type Exchange = z.output<typeof exchangeSchema>;

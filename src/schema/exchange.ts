import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { edtfSchema } from '#schema/value/date.ts';
import { idListSchema, idSchema, referenceSchema } from '#schema/value/id.ts';
import { line, sentences } from '#schema/value/text.ts';

/** One exchange: one delegation of one party that travels to another. */
export const exchangeSchema = z.strictObject({
  id: idSchema
    .regex(/^\d{4}-\d{2}-[a-z0-9]/, 'does not begin with its month, as in "2024-03-name-place"')
    .describe(
      'Stable for ever: the permalink, and the key in CSV, JSON and print. Begins with the month: `2024-03-name-place`.',
    ),
  title: line(140).describe('What happened, in the past tense, without a full stop.'),
  date: edtfSchema.describe(
    'When, in EDTF. A stay whose end no source gives ends in a slash: `2024-02-19/`. Begins in the month of its file.',
  ),
  date_note: sentences(300)
    .optional()
    .describe('What the dates are (arrival, departure, meeting day), and what was not found.'),
  from: referenceSchema.describe('The id of the party that travels.'),
  to: referenceSchema.describe('The id of the party that hosts.'),
  led_by: idListSchema.default([]).describe('The people who led the delegation, first the head.'),
  met: idListSchema.default([]).describe('The people it met. Bodies without a name belong in the summary.'),
  as: z
    .record(idSchema, line(160))
    .optional()
    .describe(
      'The office a person held on the day, where `people.yaml` has no role for it: `{ person-id: office }`.',
    ),
  places: idListSchema
    .default([])
    .describe('Where, in order of travel. Empty where no source names a place.'),
  kind: referenceSchema.describe('The id of a kind in `briefing.yaml`.'),
  rank: referenceSchema.describe("The id of a rank in `briefing.yaml`: that of the delegation's head."),
  summary: sentences(900).describe('One to three sentences in our own words.'),
  differs: sentences(700)
    .optional()
    .describe('Where accounts differ, who says what, and which the briefing follows.'),
  announced_by: idListSchema
    .optional()
    .describe(
      'The ids of the parties that made it public, themselves or through their media: one, both, or [] for neither. Absent: not looked into.',
    ),
  seen_outside: z
    .boolean('is neither true nor false')
    .optional()
    .describe(
      'Whether a source shows that somebody outside the two parties saw it: true or false. Absent: not looked into.',
    ),
  sources: z
    .array(citationSchema)
    .min(1, 'is empty: an exchange needs at least one source')
    .describe('At least one source with a locator.'),
});
export type Exchange = z.output<typeof exchangeSchema>;

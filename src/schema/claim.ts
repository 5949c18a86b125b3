import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { daySchema } from '#schema/value/date.ts';
import { idSchema } from '#schema/value/id.ts';
import { querySchema } from './query.ts';
import { line, sentences } from '#schema/value/text.ts';

/** A number that somebody reported about the record, and the rule behind it. */
export const claimSchema = z.strictObject({
  id: idSchema.describe('The id of the claim.'),
  by: line(120).describe('Who reported it.'),
  short: line(40).describe("Who reported it, in a word or two, for a chart's label."),
  on: daySchema.describe('The day on which it was reported.'),
  says: sentences(600).describe('What was said, in our own words.'),
  value: z.int('is not a whole number').min(0, 'is less than 0').describe('The number reported.'),
  of: querySchema.describe(
    "What the number is of, in the briefing's terms: the record under no further rule.",
  ),
  rule: querySchema.describe('The rule that its author counts by, as a query over the record.'),
  explanation: sentences(1200).describe(
    'Why the record and the reported number differ, in words without numbers.',
  ),
  sources: z
    .array(citationSchema)
    .min(1, 'is empty: a claim needs at least one source')
    .describe('Where it was reported: at least one source with a locator.'),
});
export type Claim = z.output<typeof claimSchema>;

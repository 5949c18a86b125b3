import { z } from 'zod';
import { referenceSchema } from '#schema/value/id.ts';
import { line, sentences } from '#schema/value/text.ts';

/** One statement's tie to a source: which source, where in it, and what it says. */
export const citationSchema = z.strictObject({
  source: referenceSchema.describe('The id of a source in `sources.yaml`.'),
  at: line(120).describe(
    'The locator: where in the source the statement stands ("March 2024, item 3", "paragraph 2", "report of 28 March").',
  ),
  says: sentences(400).optional().describe('What the source says of this exchange, in our own words.'),
});
export type Citation = z.output<typeof citationSchema>;

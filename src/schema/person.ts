import { z } from 'zod';
import { edtfSchema } from '#schema/value/date.ts';
import { idSchema, referenceSchema } from '#schema/value/id.ts';
import { line } from '#schema/value/text.ts';

/** An office and when it was held. Without dates, the sources give it for every exchange on record. */
export const roleSchema = z.strictObject({
  title: line(160).describe(`The office, with its holder's body: "Minister of Health".`),
  from: edtfSchema.optional().describe('The first day, month or year in office.'),
  until: edtfSchema.optional().describe('The last day, month or year in office.'),
});
export type Role = z.output<typeof roleSchema>;

/** Somebody who led a delegation, was met by one, or signed a paper. */
export const personSchema = z.strictObject({
  id: idSchema.describe('The id by which exchanges name this person: the family name where it is unique.'),
  name: line(80).describe('The one spelling that the briefing uses, family name where its bearer puts it.'),
  native: z
    .array(line(80))
    .default([])
    .describe(
      'The name in its own and in other scripts, as seen in a source. Kept for the archive; no page shows it yet.',
    ),
  variants: z
    .array(line(80))
    .default([])
    .describe('Other spellings found in sources. Kept for the archive; no page shows them yet.'),
  party: referenceSchema
    .optional()
    .describe('The id of the party this person acts for. None for an outsider.'),
  roles: z
    .array(roleSchema)
    .min(1, 'is empty: a person needs at least one role')
    .describe("The offices held. Each is printed as held on the exchange's date."),
});
export type Person = z.output<typeof personSchema>;

import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { edtfSchema } from '#schema/value/date.ts';
import { idListSchema, idSchema } from '#schema/value/id.ts';
import { line, sentences } from '#schema/value/text.ts';

/** How far it is known that a paper was signed. */
const STATUSES = ['signed', 'announced', 'disputed'] as const;

/** A paper that an exchange brought: a treaty, an agreement, a protocol. */
export const documentSchema = z.strictObject({
  id: idSchema.describe('The id of the paper, which never changes: `harbour-agreement-2024`.'),
  title: line(160).describe('What the paper is called, in the language of the briefing.'),
  date: edtfSchema.describe('The day of the signature in EDTF, or the month where no day is known.'),
  signed_by: idListSchema.default([]).describe('The people who signed it. Empty where no source names them.'),
  status: z
    .enum(STATUSES)
    .describe(
      'How far the signature is known.\n- signed: a source says so\n- announced: no source says that it was signed\n- disputed: sources differ on when or where',
    ),
  text: sentences(300)
    .optional()
    .describe('What is known of its text, and where that was printed. Absent: nothing was found.'),
  note: sentences(400).optional().describe('What is not certain, or in what the sources differ.'),
  exchanges: idListSchema.default([]).describe('The ids of the exchanges that prepared or brought it.'),
  sources: z
    .array(citationSchema)
    .min(1, 'is empty: a paper needs at least one source')
    .describe('Where it is reported: at least one source with a locator.'),
});
export type Document = z.output<typeof documentSchema>;

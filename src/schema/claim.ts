import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { daySchema } from './edtf.ts';
import { idSchema } from './id.ts';
import { querySchema } from './query.ts';
import { line, sentences } from './text.ts';

/** A number that somebody reported about the record, and the rule behind it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** Who reported it. */
  by: line(120),
  /** Who reported it, in a word or two, for a chart's label. */
  short: line(40),
  /** The day on which it was reported. */
  on: daySchema,
  /** What was said, in our own words. */
  says: sentences(600),
  /** The number reported. */
  value: z.int('is not a whole number').min(0, 'is less than 0'),
  /** What the number is of, in the briefing's terms: the record under no further rule. */
  of: querySchema,
  /** The rule that its author counts by, as a query over the record. */
  rule: querySchema,
  /** Why the record and the reported number differ, in words without numbers. */
  explanation: sentences(1200),
  sources: z.array(citationSchema).min(1, 'is empty: a claim needs at least one source'),
});
export type Claim = z.output<typeof claimSchema>;

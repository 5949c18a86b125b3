import { z } from 'zod';
import { idListSchema } from '#schema/value/id.ts';
import { sentences } from '#schema/value/text.ts';

/** The terms of likelihood, from the least to the most. No other is used, so that each keeps one meaning. */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** How well the evidence carries a judgement. It is no likelihood, and stands in a sentence of its own. */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;

/** The attributes of `<Judgement>`. Its text, between the tags, says what the editors judge. */
export const judgementSchema = z.strictObject({
  likelihood: z.enum(LIKELIHOODS).describe('How likely it is, in one of the terms. The range is added.'),
  confidence: z.enum(CONFIDENCES).describe('How well the evidence carries it: low, moderate or high.'),
  because: sentences(400).describe('The reason for that confidence, a sentence.'),
  on: z
    .string()
    .transform((ids) => ids.split(/\s+/).filter((id) => id !== ''))
    .pipe(idListSchema.min(1, 'is empty: name the exchanges on which it rests'))
    .describe('The ids of the exchanges on which it rests, with blanks between.'),
  alternative: sentences(400).describe('One other reading of the same evidence, a sentence.'),
  changes: sentences(400).describe('What would change the judgement, a sentence.'),
});
export type Judgement = z.output<typeof judgementSchema>;

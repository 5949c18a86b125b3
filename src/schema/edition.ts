import { z } from 'zod';
import { daySchema } from '#schema/value/date.ts';
import { line, sentences } from '#schema/value/text.ts';

/** The kinds of change, the gravest first. */
export const CHANGE_KINDS = [
  'correction',
  'withdrawal',
  'renamed',
  'addition',
  'source',
  'clarification',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The meaning of each kind, for editors. */
export const CHANGE_MEANINGS: Record<ChangeKind, string> = {
  correction: 'what stood there was wrong',
  withdrawal: 'it is taken out, and its id stays with the reason',
  renamed: 'the same under another id',
  addition: 'something new',
  source: 'what it rests on',
  clarification: 'said better, no fact changed',
};

const kindSchema = z
  .enum(CHANGE_KINDS, `is not a kind of change: ${CHANGE_KINDS.join(', ')}`)
  .describe(
    ['What the change is.', ...CHANGE_KINDS.map((kind) => `- ${kind}: ${CHANGE_MEANINGS[kind]}`)].join('\n'),
  );
const whySchema = sentences(600).describe('Why, in a sentence or two that readers see.');
const hashSchema = z
  .string('is not a SHA-256')
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 digits of 0-9 and a-f');
const numberSchema = z
  .string('is not a number in quotes')
  .regex(/^[1-9]\d{0,5}$/, 'is not a whole number such as "2"');

/** The kind of a change, and why it was made. */
export const reasonSchema = z.strictObject({ kind: kindSchema, why: whySchema });
export type Reason = z.output<typeof reasonSchema>;

/**
 * A change of one field, as it was and as it is. Without a field a whole record came, which has no `was`, or went,
 * which has no `is`. The field `id` is that of a record that has another id now.
 */
export const changeSchema = reasonSchema.extend({
  table: line(40),
  id: line(120),
  field: line(80).optional(),
  was: z.unknown().optional(),
  is: z.unknown().optional(),
});
export type Change = z.output<typeof changeSchema>;

/** The first line of `editions/2.jsonl`. */
export const editionHeadSchema = z.strictObject({
  number: numberSchema,
  date: daySchema,
  /** The SHA-256 of `record.jsonl` as this edition published it. */
  record: hashSchema,
  /** The SHA-256 of the former edition's file; the first has none. */
  former: hashSchema.optional(),
  /** The printed number of each entry that is new in this edition. */
  numbers: z.record(z.string(), z.int('is not a whole number').min(1, 'is less than 1')),
});

/** An edition as it was published: its head, and what it changed against the one before. */
export const editionSchema = editionHeadSchema.extend({ changes: z.array(changeSchema) });
export type Edition = z.output<typeof editionSchema>;

/** A line of `editions/record.jsonl`: one record as it was authored. */
export const rowSchema = z.looseObject({
  table: z.string('is missing: name the table, such as exchanges'),
  id: z.string('is missing: name the record'),
});

/** A file of answers for `npm run edition`: which changes are of what kind, and why they were made. */
export const answersSchema = z.strictObject({
  default: reasonSchema
    .optional()
    .describe('For every change that no answer names, unless a fact changed or a record went.'),
  changes: z
    .array(
      reasonSchema.extend({
        of: z
          .array(line(200), 'is not a list: write [exchanges/one-id, sources]')
          .min(1, 'is empty: name at least one record')
          .describe(
            'What it answers: table, table/id or table/id/field; a whole record is /new or /gone. A * stands for any.',
          ),
      }),
    )
    .default([]),
});
export type Answers = z.output<typeof answersSchema>;

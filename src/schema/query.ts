import { z } from 'zod';
import { daySchema, monthKeySchema } from './edtf.ts';
import { idSchema } from './id.ts';

/** A question to the record: every condition given must hold. An exchange counts by the date on which it began. */
export const querySchema = z.strictObject({
  /** The id of the party that travels. */
  from: idSchema.optional(),
  /** The id of the party that hosts. */
  to: idSchema.optional(),
  /** A year, in quotes in YAML: "2024". */
  year: z
    .string('is not a year: put it in quotes')
    .regex(/^\d{4}$/, 'is not a year such as "2024"')
    .optional(),
  /** A month: 2024-03. */
  month: monthKeySchema.optional(),
  /** The first day that counts. */
  since: daySchema.optional(),
  /** The last day that counts. */
  until: daySchema.optional(),
  /** The id of a kind. */
  kind: idSchema.optional(),
  /** The id of a rank. */
  rank: idSchema.optional(),
  /** The id of a rank: this one and all above it. */
  rank_at_least: idSchema.optional(),
  /** The id of a person who led the delegation or was met by it. */
  person: idSchema.optional(),
  /** The id of a place. */
  place: idSchema.optional(),
});
export type Query = z.output<typeof querySchema>;

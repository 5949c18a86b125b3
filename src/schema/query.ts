import { z } from 'zod';
import { daySchema, monthKeySchema } from '#schema/value/date.ts';
import { referenceSchema } from '#schema/value/id.ts';

/** Who made an exchange public: both of its parties, one alone, or neither. */
const ANNOUNCED = ['both', 'one', 'neither'] as const;
export type Announced = (typeof ANNOUNCED)[number];

/** A question to the record: every condition given must hold. An exchange counts by the date on which it began. */
export const querySchema = z
  .strictObject({
    from: referenceSchema.optional().describe('The id of the party that travels.'),
    to: referenceSchema.optional().describe('The id of the party that hosts.'),
    year: z
      .string('is not a year: put it in quotes')
      .regex(/^\d{4}$/, 'is not a year such as "2024"')
      .optional()
      .describe('A year, in quotes in YAML: "2024".'),
    month: monthKeySchema.optional().describe('A month: 2024-03.'),
    since: daySchema.optional().describe('The first day that counts.'),
    until: daySchema.optional().describe('The last day that counts.'),
    kind: referenceSchema.optional().describe('The id of a kind.'),
    rank: referenceSchema.optional().describe('The id of a rank.'),
    rank_at_least: referenceSchema.optional().describe('The id of a rank: this one and all above it.'),
    person: referenceSchema
      .optional()
      .describe('The id of a person who led the delegation or was met by it.'),
    place: referenceSchema.optional().describe('The id of a place.'),
    announced: z
      .enum(ANNOUNCED, `is not one of ${ANNOUNCED.join(', ')}`)
      .optional()
      .describe('Who made it public: both parties, one alone, or neither.'),
  })
  .refine(({ since, until }) => since === undefined || until === undefined || since <= until, {
    path: ['until'],
    message: 'is earlier than `since`',
  });
export type Query = z.output<typeof querySchema>;

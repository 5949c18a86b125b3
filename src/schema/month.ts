import { z } from 'zod';
import { monthKeySchema } from '#schema/value/date.ts';
import { exchangeSchema } from './exchange.ts';
import { line } from '#schema/value/text.ts';

/** The front matter of `months/YYYY-MM.mdx`. The body is the month's narrative. */
export const monthSchema = z.strictObject({
  month: monthKeySchema.describe("The month, the same as the file's name."),
  headline: line(140).describe('The month in one line: what happened, without a full stop.'),
  exchanges: z
    .array(exchangeSchema)
    .describe("The month's exchanges in order of date; `[]` where there was none."),
});
export type Month = z.output<typeof monthSchema>;

import { z } from 'zod';
import { monthKeySchema } from './edtf.ts';
import { exchangeSchema } from './exchange.ts';
import { line } from './text.ts';

/** The front matter of `months/YYYY-MM.mdx`. The body is the month's narrative. */
export const monthSchema = z.strictObject({
  /** The month, the same as the file's name. */
  month: monthKeySchema,
  /** The month in one line: what happened, without a full stop. */
  headline: line(140),
  /** The month's exchanges in order of date; `[]` where there was none. */
  exchanges: z.array(exchangeSchema),
});
export type Month = z.output<typeof monthSchema>;

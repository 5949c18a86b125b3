import { z } from 'zod';
import { readEdtf } from './edtf.ts';

/** A date in EDTF, kept as the text that was written. */
export const edtfSchema = z
  .string('is not a date: write 2024-03-25, or put a year alone in quotes')
  .superRefine((value, context) => {
    const result = readEdtf(value);
    if (typeof result === 'string') context.addIssue({ code: 'custom', message: result, input: value });
  });

/** A day, `2024-03-25`. */
export const daySchema = z.iso.date({
  error: (issue) => `"${String(issue.input)}" is not a day: write 2024-03-25`,
});

/** A calendar month, `2024-03`. */
export const monthKeySchema = z.string('is not a month: write 2024-03').regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: (issue) => `"${String(issue.input)}" is not a month: write 2024-03`,
});

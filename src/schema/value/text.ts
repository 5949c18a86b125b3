import { z } from 'zod';
import { explainForbidden, findForbidden } from './codepoint.ts';

/** Plain text of at most `max` characters, as it was written. */
export function text(max: number) {
  return z
    .string('is not text: put it in quotes')
    .refine((value) => value.trim() !== '', 'is empty')
    .refine((value) => value.length <= max, `is longer than ${max} characters`)
    .superRefine((value, context) => {
      const [found] = findForbidden(value);
      if (found === undefined) return;
      context.addIssue({ code: 'custom', message: explainForbidden(found), input: value });
    });
}

/** One line of plain text of at most `max` characters: a name, a title, a label. */
export function line(max = 200) {
  return text(max)
    .refine((value) => !value.includes('\n'), 'has a line break: write it on one line')
    .transform((value) => value.trim());
}

/** One to a few sentences of plain text. Line breaks are folded into spaces. */
export function sentences(max = 1200) {
  return text(max).transform((value) => value.replace(/\s+/g, ' ').trim());
}

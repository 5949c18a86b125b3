import { z } from 'zod';
import { typeset } from './typeset.ts';

// Control characters, bidirectional overrides and the replacement character: invisible on the page, harmful in a copy.
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\ud800-\udfff]/u;

function nameCodePoint(text: string): string {
  const found = FORBIDDEN.exec(text)?.[0] ?? '';
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function text(max: number) {
  return z
    .string('is not text: put it in quotes')
    .refine((value) => value.trim() !== '', 'is empty')
    .refine((value) => value.length <= max, `is longer than ${max} characters`)
    .refine((value) => !FORBIDDEN.test(value), {
      error: (issue) => `contains the invisible character ${nameCodePoint(String(issue.input))}: delete it`,
    });
}

/** One line of plain text of at most `max` characters: a name, a title, a label. */
export function line(max = 200) {
  return text(max)
    .refine((value) => !/[\n\u2028\u2029]/.test(value), 'has a line break: write it on one line')
    .transform((value) => typeset(value.trim()));
}

/** One to a few sentences of plain text. Line breaks are folded into spaces. */
export function sentences(max = 1200) {
  return text(max).transform((value) => typeset(value.replace(/\s+/g, ' ').trim()));
}

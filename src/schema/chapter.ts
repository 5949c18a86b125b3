import { z } from 'zod';
import { idListSchema } from './id.ts';
import { line, sentences } from './text.ts';

/** The front matter of `chapters/name.mdx`: a longer narrative beside the chronology. */
export const chapterSchema = z.strictObject({
  /** The chapter's title. */
  title: line(100),
  /** The title in a line of links: a word or two. */
  short_title: line(24),
  /** Its place among the chapters, from 1. */
  order: z.int('is not a whole number').min(1, 'is less than 1'),
  /** The chapter in one or two sentences. */
  lead: sentences(400),
  /** The exchanges that the chapter tells more of. */
  exchanges: idListSchema.default([]),
});
export type Chapter = z.output<typeof chapterSchema>;

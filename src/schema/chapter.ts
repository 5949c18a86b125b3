import { z } from 'zod';
import { idListSchema } from '#schema/value/id.ts';
import { line, sentences } from '#schema/value/text.ts';

/** The front matter of `chapters/name.mdx`: a longer narrative beside the chronology. */
export const chapterSchema = z.strictObject({
  title: line(100).describe("The chapter's title."),
  short_title: line(24).describe('The title in a line of links: a word or two.'),
  order: z
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .describe('Its place among the chapters, from 1.'),
  lead: sentences(400).describe('The chapter in one or two sentences.'),
  exchanges: idListSchema.default([]).describe('The exchanges that the chapter tells more of.'),
});
export type Chapter = z.output<typeof chapterSchema>;

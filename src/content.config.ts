import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { briefingSchema } from '#schema/briefing.ts';
import { chapterSchema } from '#schema/chapter.ts';
import { claimSchema } from '#schema/claim.ts';
import { editionSchema } from '#schema/edition.ts';
import { monthSchema } from '#schema/month.ts';
import { personSchema } from '#schema/person.ts';
import { placeSchema } from '#schema/place.ts';
import { querySchema } from '#schema/query.ts';
import { sourceSchema } from '#schema/source.ts';
import { wordsSchema } from '#schema/words.ts';
import { contentLoader } from '#reader/astro/loader.ts';

// With defaults, since editors of front matter are shown these schemas: the reader fills in what the prose holds.
const prose = { cites: z.array(z.string()).default([]), queries: z.array(querySchema).default([]) };

export const collections = {
  contents: defineCollection({
    loader: contentLoader('contents'),
    schema: z.object({ filled: z.array(z.string()) }),
  }),
  briefing: defineCollection({ loader: contentLoader('briefing'), schema: briefingSchema }),
  months: defineCollection({ loader: contentLoader('months'), schema: monthSchema.extend(prose) }),
  chapters: defineCollection({
    loader: contentLoader('chapters'),
    schema: chapterSchema.extend({ id: z.string(), ...prose }),
  }),
  people: defineCollection({ loader: contentLoader('people'), schema: personSchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  claims: defineCollection({ loader: contentLoader('claims'), schema: claimSchema }),
  editions: defineCollection({ loader: contentLoader('editions'), schema: editionSchema }),
  words: defineCollection({ loader: contentLoader('words'), schema: wordsSchema }),
};

import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Node loads what reads the content, and the command has loaded it already. Imported here, Vite would compile all of it
// and run it a second time, and the content would be read twice: a fifth of a build.
// https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
const require = createRequire(import.meta.url);
const { z } = require('zod') as typeof import('zod');
const { briefingSchema } = require('#schema/briefing.ts') as typeof import('#schema/briefing.ts');
const { chapterSchema } = require('#schema/chapter.ts') as typeof import('#schema/chapter.ts');
const { claimSchema } = require('#schema/claim.ts') as typeof import('#schema/claim.ts');
const { documentSchema } = require('#schema/document.ts') as typeof import('#schema/document.ts');
const { editionSchema } = require('#schema/edition.ts') as typeof import('#schema/edition.ts');
const { monthSchema } = require('#schema/month.ts') as typeof import('#schema/month.ts');
const { personSchema } = require('#schema/person.ts') as typeof import('#schema/person.ts');
const { placeSchema } = require('#schema/place.ts') as typeof import('#schema/place.ts');
const { querySchema } = require('#schema/query.ts') as typeof import('#schema/query.ts');
const { sourceSchema } = require('#schema/source.ts') as typeof import('#schema/source.ts');
const { wordsSchema } = require('#schema/words.ts') as typeof import('#schema/words.ts');
const { contentLoader } = require('#reader/astro/loader.ts') as typeof import('#reader/astro/loader.ts');

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
  documents: defineCollection({ loader: contentLoader('documents'), schema: documentSchema }),
  editions: defineCollection({ loader: contentLoader('editions'), schema: editionSchema }),
  words: defineCollection({ loader: contentLoader('words'), schema: wordsSchema }),
};

import { z } from 'zod';
import { briefingSchema } from '#schema/briefing.ts';
import { chapterSchema } from '#schema/chapter.ts';
import { claimSchema } from '#schema/claim.ts';
import { documentSchema } from '#schema/document.ts';
import { monthSchema } from '#schema/month.ts';
import { personSchema } from '#schema/person.ts';
import { placeSchema } from '#schema/place.ts';
import { sourceSchema } from '#schema/source.ts';
import { wordsSchema } from '#schema/words.ts';

/** The schema of each kind of file: tables and lists by their name, months and chapters by their front matter. */
const FILES = {
  briefing: briefingSchema,
  people: z.array(personSchema),
  places: z.array(placeSchema),
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
  documents: z.array(documentSchema),
  words: wordsSchema,
  month: monthSchema,
  chapter: chapterSchema,
};

/**
 * The JSON Schema of each file as an editor writes it, by the file's name. Draft 7, which the YAML support of every
 * editor knows: https://json-schema.org/draft-07
 */
export function describeFiles(): Record<string, z.core.JSONSchema.BaseSchema> {
  return Object.fromEntries(Object.entries(FILES).map(([name, schema]) => [name, describe(schema)]));
}

function describe(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says it already, and an editor would print the pattern of a calendar in full.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
}

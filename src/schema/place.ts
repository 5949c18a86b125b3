import { z } from 'zod';
import { idSchema, referenceSchema } from '#schema/value/id.ts';
import { line } from '#schema/value/text.ts';

/** A place where an exchange happened. Without coordinates it is listed and not mapped. */
export const placeSchema = z
  .strictObject({
    id: idSchema.describe('The id by which exchanges name this place.'),
    name: line(80).describe('The name in running text.'),
    native: z
      .array(line(80))
      .default([])
      .describe(
        'The name in its own and in other scripts, as seen in a source. Kept for the archive; no page shows it yet.',
      ),
    party: referenceSchema.optional().describe('The id of the party in whose territory it lies.'),
    lat: z.number('is not a number').min(-90).max(90).optional().describe('Degrees north, -90 to 90.'),
    lon: z.number('is not a number').min(-180).max(180).optional().describe('Degrees east, -180 to 180.'),
    note: line(200)
      .optional()
      .describe(
        'Where the coordinates come from, or why there are none. Kept for the archive; no page shows it yet.',
      ),
  })
  .refine((place) => (place.lat === undefined) === (place.lon === undefined), {
    path: ['lat'],
    error: 'stands without its other half: give both lat and lon, or neither',
  });
export type Place = z.output<typeof placeSchema>;

import { z } from 'zod';

/** The form of every id an editor writes: kebab-case, at most 80 characters. Ids are permalinks, so they never change. */
export const idSchema = z
  .string('is not text')
  .max(80, 'is longer than 80 characters')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id: write lower-case letters and digits with single hyphens',
  );

/** A list of ids in which none stands twice. */
export const idListSchema = z
  .array(idSchema, 'is not a list: write [one-id, another-id]')
  .refine((ids) => new Set(ids).size === ids.length, 'names the same id twice');

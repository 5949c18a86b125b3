import { z } from 'zod';
import { text } from './text.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The form of every id an editor writes: kebab-case, at most 80 characters. Ids are permalinks, so they never change.
 */
export const idSchema = z
  .string('is not text')
  .max(80, 'is longer than 80 characters')
  .regex(ID, 'is not an id: write lower-case letters and digits with single hyphens');

/**
 * The id of something that stands elsewhere. Any line will do here: whether something has this id is judged where all
 * are known, which can then say what was meant.
 */
export const referenceSchema = text(80)
  .refine((value) => !value.includes('\n'), 'has a line break: write it on one line')
  .meta({ maxLength: 80, pattern: ID.source });

/** A list of ids in which none stands twice. */
export const idListSchema = z
  .array(referenceSchema, 'is not a list: write [one-id, another-id]')
  .refine((ids) => new Set(ids).size === ids.length, 'names the same id twice');

import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { idSchema } from './id.ts';
import { line } from './text.ts';

/** An office and when it was held. Without dates, the sources give it for every exchange on record. */
export const roleSchema = z.strictObject({
  /** The office, with its holder's body: "Minister of Health". */
  title: line(160),
  /** The first day, month or year in office. */
  from: edtfSchema.optional(),
  /** The last day, month or year in office. */
  until: edtfSchema.optional(),
});
export type Role = z.output<typeof roleSchema>;

/** Somebody who led or met a delegation. */
export const personSchema = z.strictObject({
  id: idSchema,
  /** The one spelling that the briefing uses, family name where its bearer puts it. */
  name: line(80),
  /** The name in its own and in other scripts, as seen in a source. */
  native: z.array(line(80)).default([]),
  /** Other spellings found in sources. */
  variants: z.array(line(80)).default([]),
  /** The id of the party this person acts for. None for an outsider. */
  party: idSchema.optional(),
  /** The offices held. Each is printed as held on the exchange's date. */
  roles: z.array(roleSchema).min(1, 'is empty: a person needs at least one role'),
});
export type Person = z.output<typeof personSchema>;

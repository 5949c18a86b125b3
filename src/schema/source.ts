import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { idSchema } from './id.ts';
import { line } from './text.ts';

/** How a publisher stands to the matter. */
export const STANCES = ['party', 'interested', 'wire', 'press', 'reference', 'other'] as const;

/** A web address that is safe to print and to link: http or https, without a user name or a password. */
export const addressSchema = z
  .string('is not an address: put it in quotes')
  .max(600, 'is longer than 600 characters')
  .refine((value) => {
    if (/[\s<>"\\^`{|}]/.test(value) || !URL.canParse(value)) return false;
    const { protocol, username, password } = new URL(value);
    return /^https?:$/.test(protocol) && username === '' && password === '';
  }, 'is not a web address: write https://… in full, without a user name');

/** A page, a text or an agency on which a statement rests. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    /** Who published it, as it calls itself. */
    publisher: line(120),
    /** Its title, where seen. */
    title: line(300).optional(),
    /** Its address. An agency known only through others' copies has none. */
    url: addressSchema.optional(),
    /** When it was published, in EDTF; absent where the page does not say. */
    published: edtfSchema.optional(),
    /** Its language as a BCP 47 tag: en, ko, ru. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en, ko or pt-BR')
      .optional(),
    /** The id of the source whose text this repeats: its origin is that one's. */
    relay_of: idSchema.optional(),
    /**
     * `party`: an organ or medium of one of the parties. `interested`: a government or body with a stake.
     * `wire`: a news agency. `press`: a newspaper or broadcaster. `reference`: a study or archive. `other`: blogs, copies.
     */
    stance: z.enum(STANCES),
    /** The party whose organ or medium it is; with stance `party` only. */
    party: idSchema.optional(),
    /** A descriptor in words: who they are, first-hand or relay, translation, weakness. */
    note: line(300).optional(),
  })
  .refine((source) => (source.stance === 'party') === (source.party !== undefined), {
    path: ['stance'],
    error: 'and party do not agree: give a party with stance "party", and with no other stance',
  });
export type Source = z.output<typeof sourceSchema>;

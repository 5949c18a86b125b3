import { z } from 'zod';
import { edtfSchema } from '#schema/value/date.ts';
import { idSchema, referenceSchema } from '#schema/value/id.ts';
import { languageTag } from '#schema/value/language.ts';
import { line } from '#schema/value/text.ts';

/** How a publisher stands to the matter. */
export const STANCES = ['party', 'interested', 'wire', 'press', 'reference', 'other'] as const;

/** The meaning of each stance, for editors. */
export const STANCE_MEANINGS: Record<(typeof STANCES)[number], string> = {
  party: 'an organ or medium of one of the parties',
  interested: 'a government or body with a stake',
  wire: 'a news agency',
  press: 'a newspaper or broadcaster',
  reference: 'a study or archive',
  other: 'blogs, copies',
};

const STANCES_IN_WORDS = [
  'How its publisher stands to the matter.',
  ...STANCES.map((stance) => `- ${stance}: ${STANCE_MEANINGS[stance]}`),
].join('\n');

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
    id: idSchema.describe(
      'The id by which citations name this source: publisher and day, `courier-2024-03-28`.',
    ),
    publisher: line(120).describe('Who published it, as it calls itself.'),
    title: line(300).optional().describe('Its title, where seen.'),
    url: addressSchema
      .optional()
      .describe("Its address. An agency known only through others' copies has none."),
    published: edtfSchema
      .optional()
      .describe('When it was published, in EDTF; absent where the page does not say.'),
    language: languageTag('en, ko or pt-BR')
      .optional()
      .describe('Its language as a BCP 47 tag: en, ko, pt-BR.'),
    relay_of: referenceSchema
      .optional()
      .describe('The id of the source whose text this carries: an agency, or the page that was copied.'),
    stance: z.enum(STANCES).describe(STANCES_IN_WORDS),
    party: referenceSchema
      .optional()
      .describe('The party whose organ or medium it is; with stance `party` only.'),
    note: line(300)
      .optional()
      .describe('A descriptor in words: who they are, first-hand or relay, translation, weakness.'),
  })
  .refine((source) => (source.stance === 'party') === (source.party !== undefined), {
    path: ['stance'],
    error: 'and party do not agree: give a party with stance "party", and with no other stance',
  });
export type Source = z.output<typeof sourceSchema>;

import { z } from 'zod';
import { CHART_NAMES } from './chart.ts';
import { referenceSchema } from '#schema/value/id.ts';
import { languageTag } from '#schema/value/language.ts';
import { type Query, querySchema } from './query.ts';
import { line, sentences } from '#schema/value/text.ts';

const source = referenceSchema.describe('The id of a source in `sources.yaml`.');
const at = line(120).optional().describe('The locator: where in the source it stands.');

/** The attributes of `<Cite>`. */
export const citeSchema = z.strictObject({ source, at });

/** The attributes of `<Exchange>`. */
export const exchangeLinkSchema = z.strictObject({ id: referenceSchema.describe('The id of an exchange.') });

/** The attributes of `<Claim>`. */
export const claimLinkSchema = z.strictObject({
  id: referenceSchema.describe('The id of a claim in `claims.yaml`.'),
});

/** The attributes of `<Chart>`. */
export const chartSchema = z.strictObject({ name: z.enum(CHART_NAMES).describe('The name of a chart.') });

/** The attributes of `<Note>`: none. */
export const noteSchema = z.strictObject({});

/** The attributes of `<Documents>`: none. */
export const documentsSchema = z.strictObject({});

/** The attributes of `<Quote>`. What was said stands between its tags, in the language of the briefing. */
export const quoteSchema = z
  .strictObject({
    by: line(120).describe('Who said it.'),
    source,
    at,
    original: sentences(900).optional().describe('The words in the language in which they were said.'),
    lang: languageTag('de or pt-BR').optional().describe('The language of `original`, as a BCP 47 tag.'),
  })
  .refine(({ original, lang }) => lang === undefined || original !== undefined, {
    path: ['lang'],
    message: 'is the language of words that are missing: write original="…" too',
  });

/** Reads the conditions of a query; what is wrong with them is reported at the attributes, named with the prefix. */
function readQuery(conditions: object, context: z.RefinementCtx, prefix = ''): Query {
  const result = querySchema.safeParse(conditions);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    context.addIssue({ code: 'custom', path: [prefix + path.join('.')], message });
  }
  return z.NEVER;
}

/** The attributes of `<First>` and `<Last>`: a query, and what is printed of the exchange. */
export const momentSchema = z
  .strictObject({
    ...querySchema.shape,
    show: z.enum(['date', 'title']).default('date').describe('The day on which it began, or its title.'),
  })
  .transform(({ show, ...conditions }, context) => ({ show, query: readQuery(conditions, context) }));

const WHOLE = 'of-';

/**
 * The attributes of `<Share>`: the conditions of the whole, with `of-` before each, and those that its part meets
 * besides. The part lies within the whole, so no field stands in both.
 */
export const shareSchema = z
  .strictObject({
    ...querySchema.shape,
    ...Object.fromEntries(
      Object.entries(querySchema.shape).map(([field, schema]) => [`${WHOLE}${field}`, schema]),
    ),
  })
  .transform((attributes, context) => {
    const entries = Object.entries(attributes).filter(([, value]) => value !== undefined);
    const isOfWhole = ([name]: [string, unknown]) => name.startsWith(WHOLE);
    const part = Object.fromEntries(entries.filter((entry) => !isOfWhole(entry)));
    const whole = Object.fromEntries(
      entries.filter(isOfWhole).map(([name, value]) => [name.slice(WHOLE.length), value]),
    );
    const fail = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (Object.keys(part).length === 0) fail([], 'asks for no part: write a condition such as year="2024"');
    for (const field of Object.keys(part).filter((name) => name in whole))
      fail([WHOLE + field], `stands beside ${field}: write one of the two`);
    return {
      part: readQuery(part, context),
      whole: readQuery(whole, context, WHOLE),
    };
  });

import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { daySchema, monthKeySchema } from '#schema/value/date.ts';
import { idListSchema, idSchema, referenceSchema } from '#schema/value/id.ts';
import { languageTag } from '#schema/value/language.ts';
import { line, sentences } from '#schema/value/text.ts';

/** One of the two to six parties of the briefing. */
const partySchema = z.strictObject({
  id: idSchema.describe('The id by which exchanges, people, places and sources name this party.'),
  name: line(60).describe('The name in running text.'),
  adjective: line(60)
    .optional()
    .describe(
      'The adjective: "Ruritanian". It is not shown; where it stands for the id, the id is suggested.',
    ),
  slot: z
    .int('is not a whole number')
    .min(1, 'is not 1 to 6')
    .max(6, 'is not 1 to 6')
    .describe('The colour, mark and hatching of this party, 1 to 6. No two parties share one.'),
  home: referenceSchema
    .optional()
    .describe('The id of the place where its trips begin on the map. Without it, none is drawn from there.'),
});
export type Party = z.output<typeof partySchema>;

/** A kind or a rank: its id, its label, and what it covers. */
const termSchema = z.strictObject({
  id: idSchema.describe('The id by which exchanges name it.'),
  label: line(60).describe('The label, as in a table or a chart.'),
  covers: sentences(300).optional().describe('What belongs to it.'),
});
export type Term = z.output<typeof termSchema>;

/** A finding and the exchanges behind it. */
const keyPointSchema = z.strictObject({
  claim: sentences(200).describe('The claim in one short sentence, printed bold. May hold `<Count … />`.'),
  detail: sentences(400).optional().describe('One sentence more. May hold `<Count … />`.'),
  on: idListSchema.default([]).describe('The exchanges on which it rests.'),
});

/** Something seen and left out by rule. */
const outsideSchema = z.strictObject({
  what: sentences(300).describe('What was seen.'),
  why: sentences(200).describe('The rule that leaves it out.'),
  sources: z.array(citationSchema).min(1, 'is empty: name where it was seen').describe('Where it was seen.'),
});

/** A mail address, or an address on the web that is encrypted. */
const contactSchema = line(200).refine(
  (value) =>
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value) ||
    (/^https:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value)),
  'is neither a mail address nor an address that begins with https://',
);

/** `briefing.yaml`: the settings and the front page of the whole. */
export const briefingSchema = z.strictObject({
  title: line(100).describe('The title on the cover.'),
  subtitle: line(200).describe('What it is, about whom, from when to when.'),
  short_title: line(40).describe('The title in a running head: at most 40 characters.'),
  publisher: line(80).describe('Who publishes it.'),
  language: languageTag('en-GB').describe(
    'The language of the text as a BCP 47 tag; dates and numbers follow it, and `words.yaml` has the words of the site in it.',
  ),
  licence: line(200).describe('The licence of text and data.'),
  contact: contactSchema
    .optional()
    .describe('Where readers report a mistake: a mail address, or an address that begins with https://.'),
  period: z
    .strictObject({
      from: monthKeySchema.describe('The first month: 2024-03.'),
      until: monthKeySchema.describe('The last month: 2024-03.'),
    })
    .describe(
      'The months covered, first and last. Every month between them is shown, with zero if nothing happened.',
    ),
  data_through: daySchema.describe('The last day on which the record is complete.'),
  edition: z
    .strictObject({
      number: line(20).describe('Its number, in quotes: "1".'),
      date: daySchema.describe('The day that it is dated.'),
    })
    .describe('The edition that readers cite.'),
  unit: z
    .strictObject({
      one: line(40).describe('For one: "exchange".'),
      many: line(40).describe('For several, and for none: "exchanges".'),
    })
    .describe('What one row of the record is called, and several.'),
  parties: z
    .array(partySchema)
    .min(2, 'has fewer than two parties')
    .max(6, 'has more than six parties')
    .describe('The parties, in the order in which charts stack them.'),
  kinds: z.array(termSchema).min(1, 'is empty').describe('The kinds of exchange, in the order of lists.'),
  ranks: z.array(termSchema).min(1, 'is empty').describe('The ranks, the highest first.'),
  counting_rule: sentences(400).describe(
    'The counting rule in one sentence; it stands beside every headline number.',
  ),
  rules: z.array(sentences(400)).min(1, 'is empty').describe('The counting rule in full, a point each.'),
  bottom_line: sentences(400).describe('The one sentence to take away. May hold `<Count … />`.'),
  key_points: z
    .array(keyPointSchema)
    .min(2, 'has fewer than two points')
    .max(5, 'has more than five points')
    .describe('Two to five findings.'),
  limits: z
    .array(sentences(500))
    .min(1, 'is empty: say what is known least')
    .describe('What is known least, a point each.'),
  outside: z.array(outsideSchema).default([]).describe('What was seen and is left out by rule.'),
});
export type BriefingSettings = z.output<typeof briefingSchema>;

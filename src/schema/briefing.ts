import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { daySchema, monthKeySchema } from './edtf.ts';
import { idListSchema, idSchema } from './id.ts';
import { line, sentences } from './text.ts';

/** One of the two to six parties of the briefing. */
export const partySchema = z.strictObject({
  id: idSchema,
  /** The name in running text. */
  name: line(60),
  /** The adjective: "Ruritanian". */
  adjective: line(60),
  /** The colour, mark and hatching of this party, 1 to 6. No two parties share one. */
  slot: z.int('is not a whole number').min(1, 'is not 1 to 6').max(6, 'is not 1 to 6'),
});
export type Party = z.output<typeof partySchema>;

/** A kind or a rank: its id, its label, and what it covers. */
export const termSchema = z.strictObject({
  id: idSchema,
  /** The label, as in a table or a chart. */
  label: line(60),
  /** What belongs to it. */
  covers: sentences(300).optional(),
});
export type Term = z.output<typeof termSchema>;

/** A finding and the exchanges behind it. */
export const keyPointSchema = z.strictObject({
  /** The claim in one short sentence, printed bold. May hold `<Count … />`. */
  claim: sentences(200),
  /** One sentence more. May hold `<Count … />`. */
  detail: sentences(400).optional(),
  /** The exchanges on which it rests. */
  on: idListSchema.default([]),
});
export type KeyPoint = z.output<typeof keyPointSchema>;

/** Something seen and left out by rule. */
export const outsideSchema = z.strictObject({
  /** What was seen. */
  what: sentences(300),
  /** The rule that leaves it out. */
  why: sentences(200),
  sources: z.array(citationSchema).min(1, 'is empty: name where it was seen'),
});

/** `briefing.yaml`: the settings and the front page of the whole. */
export const briefingSchema = z.strictObject({
  /** The title on the cover. */
  title: line(100),
  /** What it is, about whom, from when to when. */
  subtitle: line(200),
  /** The title in a running head: at most 40 characters. */
  short_title: line(40),
  /** Who publishes it. */
  publisher: line(80),
  /** The language of the text as a BCP 47 tag; dates and numbers follow it. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en-GB'),
  /** The licence of text and data. */
  licence: line(200),
  /** The months covered, first and last. Every month between them is shown, with zero if nothing happened. */
  period: z.strictObject({ from: monthKeySchema, until: monthKeySchema }),
  /** The last day on which the record is complete. */
  data_through: daySchema,
  /** The edition and the day it is dated. */
  edition: z.strictObject({ number: line(20), date: daySchema }),
  /** What one row of the record is called, and many: "exchange", "exchanges". */
  unit: z.strictObject({ one: line(40), many: line(40) }),
  /** The parties, in the order in which charts stack them. */
  parties: z.array(partySchema).min(2, 'has fewer than two parties').max(6, 'has more than six parties'),
  /** The kinds of exchange, in the order of lists. */
  kinds: z.array(termSchema).min(1, 'is empty'),
  /** The ranks, the highest first. */
  ranks: z.array(termSchema).min(1, 'is empty'),
  /** The counting rule in one sentence; it stands beside every headline number. */
  counting_rule: sentences(400),
  /** The counting rule in full, a point each. */
  rules: z.array(sentences(400)).min(1, 'is empty'),
  /** The one sentence to take away. May hold `<Count … />`. */
  bottom_line: sentences(400),
  /** Two to five findings. */
  key_points: z.array(keyPointSchema).min(2, 'has fewer than two points').max(5, 'has more than five points'),
  /** What is known least, a point each. */
  limits: z.array(sentences(500)).min(1, 'is empty: say what is known least'),
  /** What was seen and is left out by rule. */
  outside: z.array(outsideSchema).default([]),
});
export type BriefingSettings = z.output<typeof briefingSchema>;

import type { Judgement, Likelihood } from '#schema/judgement.ts';
import { say } from '#words/say.ts';
import type { WordKey, Words } from '#words/words.ts';

/** The range in per cent that each term stands for: one row of terms of ICD 203, Analytic Standards. */
const RANGES: Readonly<Record<Likelihood, readonly [number, number]>> = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
};

const TERMS = {
  'almost no chance': 'likelihood.almost_no_chance',
  'very unlikely': 'likelihood.very_unlikely',
  unlikely: 'likelihood.unlikely',
  'roughly even chance': 'likelihood.roughly_even_chance',
  likely: 'likelihood.likely',
  'very likely': 'likelihood.very_likely',
  'almost certain': 'likelihood.almost_certain',
} as const satisfies Readonly<Record<Likelihood, WordKey>>;

/** A term of likelihood with its range: "likely (55–80%)". */
export function printLikelihood(likelihood: Likelihood, words: Words): string {
  const [from, to] = RANGES[likelihood];
  return say(words, 'prose.range', { term: say(words, TERMS[likelihood]), from, to });
}

/** How well the evidence carries a judgement, in a word. */
export function printConfidence(confidence: Judgement['confidence'], words: Words): string {
  return say(words, `confidence.${confidence}`);
}

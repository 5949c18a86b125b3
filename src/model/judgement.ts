import type { Likelihood } from '#schema/judgement.ts';

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

/** A term of likelihood with its range: "likely (55–80%)". */
export function printLikelihood(term: Likelihood): string {
  const [from, to] = RANGES[term];
  return `${term} (${from}–${to}%)`;
}

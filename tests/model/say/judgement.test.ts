import { expect, test } from 'vitest';
import { printLikelihood } from '#model/say/judgement.ts';
import { LIKELIHOODS } from '#schema/judgement.ts';

test('each term is printed with its range, and the ranges join without a gap', () => {
  expect(LIKELIHOODS.map((term) => printLikelihood(term, { language: 'en-GB', own: {} }))).toEqual([
    'almost no chance (1–5%)',
    'very unlikely (5–20%)',
    'unlikely (20–45%)',
    'roughly even chance (45–55%)',
    'likely (55–80%)',
    'very likely (80–95%)',
    'almost certain (95–99%)',
  ]);
});

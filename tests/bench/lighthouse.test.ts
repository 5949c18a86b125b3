import { expect, test } from 'vitest';
import { type LighthouseReport, readScores, takeMiddle } from './lighthouse.ts';

const report: LighthouseReport = {
  categories: {
    performance: {
      score: 0.97,
      auditRefs: [
        { id: 'first-paint', weight: 10 },
        { id: 'blocking', weight: 30 },
        { id: 'hint', weight: 0 },
        { id: 'not-applicable', weight: 5 },
      ],
    },
    seo: { score: 1, auditRefs: [{ id: 'title', weight: 1 }] },
  },
  audits: {
    'first-paint': { score: 1 },
    blocking: { score: 0.89 },
    hint: { score: 0 },
    'not-applicable': { score: null },
    title: { score: 1 },
  },
};

test('a report becomes scores out of 100, and names the audits that cost points', () => {
  expect(readScores('home', report)).toEqual({
    kind: 'home',
    scores: { performance: 97, seo: 100 },
    costs: { performance: ['blocking'], seo: [] },
  });
});

test('a page that Lighthouse could not judge has no scores', () => {
  const failed = { ...report, runtimeError: { message: 'The page did not paint.' } };
  expect(() => readScores('home', failed)).toThrow('The page did not paint.');
});

test('of several reports the one in the middle by performance counts', () => {
  const reports = [100, 89, 97].map((performance) => ({ kind: 'home', scores: { performance }, costs: {} }));
  expect(takeMiddle(reports).scores).toEqual({ performance: 97 });
});

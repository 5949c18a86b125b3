import { expect, test } from 'vitest';
import { reportBuild, reportPaint, reportScores } from './report.ts';

const load = { bytes: 4200, requests: 1, lcp: 800, shift: 0 };

test('each version of a page has a row, with how its largest paint compares with the bare page', () => {
  const loads = {
    'bare page': load,
    ours: { bytes: 95_640, requests: 7, lcp: 1000, shift: 0.0312 },
    'plain Astro': load,
  };
  expect(reportPaint([{ kind: 'month', loads }]).split('\n')).toEqual([
    'page                kB sent  requests  LCP ms  of the bare  shift',
    'month, bare page        4.2         1     800        1.000  0.000',
    'month, ours            95.6         7    1000        1.250  0.031',
    'month, plain Astro      4.2         1     800        1.000  0.000',
  ]);
});

test('each site has a row with its builds, their median and how that compares with the plainest site', () => {
  expect(reportBuild({ ours: [4, 5, 4.5], plain: [2, 2.5, 3], pages: 38 }).split('\n')).toEqual([
    'site         pages  CPU s, 1  CPU s, 2  CPU s, 3  median  of the plain',
    'ours            38      4.00      5.00      4.50    4.50          1.80',
    'plain Astro     38      2.00      2.50      3.00    2.50          1.00',
  ]);
});

test('each page has a row with its scores', () => {
  const scored = [{ kind: 'home', scores: { performance: 97, seo: 100 }, costs: {} }];
  expect(reportScores(scored).split('\n')).toEqual(['page  performance  seo', 'home           97  100']);
});

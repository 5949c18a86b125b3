import { describe, expect, test } from 'vitest';
import { judgeBuild, judgeGrades, judgePaint, judgeScores, type Painted } from './verdict.ts';

const load = { bytes: 1000, requests: 1, lcp: 800, shift: 0 };

function paint(lcp: number, shift: number): Painted {
  return {
    kind: 'month',
    loads: {
      'bare page': load,
      ours: { ...load, lcp, shift },
      'plain Astro': { ...load, lcp: 5000, shift: 1 },
    },
  };
}

describe('a page', () => {
  test('is within the limits at just what is allowed, whatever the plainest Astro page does', () => {
    expect(judgePaint([paint(920, 0.02)])).toEqual([]);
  });

  test('that paints later is named with how many times the bare page it takes', () => {
    expect(judgePaint([paint(800, 0), paint(1000, 0)])).toEqual([
      "month: the largest paint takes 1.250 times the bare page's; 1.15 is allowed.",
    ]);
  });

  test('that moves is named with how far', () => {
    expect(judgePaint([paint(800, 0.021)])).toEqual(['month: the layout shifts by 0.021; 0.02 is allowed.']);
  });
});

test('a build may take 1.6 times what the plainest site takes, and no more', () => {
  expect(judgeBuild(3.2, 2)).toEqual([]);
  expect(judgeBuild(4, 2)).toEqual(["The build takes 2.00 times the plainest Astro site's; 1.6 is allowed."]);
});

test('a score below 100 is named with the audits that cost it points', () => {
  const scores = { performance: 98, accessibility: 100 };
  const costs = { performance: ['total-blocking-time', 'speed-index'], accessibility: [] };
  expect(judgeScores([{ kind: 'home', scores, costs }])).toEqual([
    'home: performance is 98 of 100, for total-blocking-time, speed-index.',
  ]);
});

test('a host whose headers get less than A+ is named with the tests that cost points', () => {
  const best = { host: 'nginx', grade: 'A+', score: 130, costs: [] };
  const worse = { host: '_headers', grade: 'B', score: 75, costs: ['csp-not-implemented'] };
  expect(judgeGrades([best, worse])).toEqual([
    '_headers: Observatory gives B, for csp-not-implemented; A+ is wanted.',
  ]);
});

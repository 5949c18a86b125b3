import { expect, test } from 'vitest';
import { doubtPaint } from './doubt.ts';

const load = { bytes: 1000, requests: 1, lcp: 800, shift: 0 };
const page = (lcp: number) => ({
  kind: 'month',
  loads: { 'bare page': load, ours: { ...load, lcp: 5000 }, 'plain Astro': { ...load, lcp } },
});

test('figures are trusted where the plainest Astro page takes as long as the bare page, whatever ours takes', () => {
  expect(doubtPaint([page(800), page(830), page(770)])).toEqual([]);
});

test('figures are doubted where the two differ, for then the machine was busy', () => {
  expect(doubtPaint([page(900), page(700)])).toEqual([
    expect.stringContaining(
      'month: not to be trusted, for two pages that should take the same time differ (1.125)',
    ),
    expect.stringContaining('(0.875)'),
  ]);
});

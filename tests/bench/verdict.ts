import type { Load } from './load.ts';
import type { Graded } from './observatory.ts';

/** How much more than the bare page may a page take to its largest paint. */
const LCP = 1.15;
/** The largest sum of layout shifts. */
const SHIFT = 0.02;
/** How much more processor time than the plainest Astro site may a build take. */
const BUILD = 1.6;
const SCORE = 100;
const GRADE = 'A+';

/** The versions of a page. */
export const VERSIONS = ['bare page', 'ours', 'plain Astro'] as const;

export type Version = (typeof VERSIONS)[number];

/** The medians of a kind of page. */
export interface Painted {
  readonly kind: string;
  readonly loads: Readonly<Record<Version, Load>>;
}

/** The scores of a kind of page by Lighthouse's categories, and what costs it points in each. */
export interface Scored {
  readonly kind: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly costs: Readonly<Record<string, readonly string[]>>;
}

/** How a version of a page compares with the bare page. */
export function compareLcp({ loads }: Painted, version: Version): number {
  return loads[version].lcp / loads['bare page'].lcp;
}

/** Which limits the pages break, a sentence each. */
export function judgePaint(painted: readonly Painted[]): string[] {
  return painted.flatMap((page) => {
    const ratio = compareLcp(page, 'ours');
    const { shift } = page.loads.ours;
    return [
      ...(ratio > LCP
        ? [
            `${page.kind}: the largest paint takes ${ratio.toFixed(3)} times the bare page's; ${LCP} is allowed.`,
          ]
        : []),
      ...(shift > SHIFT
        ? [`${page.kind}: the layout shifts by ${shift.toFixed(3)}; ${SHIFT} is allowed.`]
        : []),
    ];
  });
}

/** Which limit a build breaks, from the medians of its seconds and of the plainest site's. */
export function judgeBuild(ours: number, plain: number): string[] {
  const ratio = ours / plain;
  if (ratio <= BUILD) return [];
  return [`The build takes ${ratio.toFixed(2)} times the plainest Astro site's; ${BUILD} is allowed.`];
}

/** Which scores are too low, a sentence each. */
export function judgeScores(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ kind, scores, costs }) =>
    Object.entries(scores).flatMap(([category, score]) =>
      score >= SCORE
        ? []
        : [`${kind}: ${category} is ${score} of ${SCORE}, for ${(costs[category] ?? []).join(', ')}.`],
    ),
  );
}

/** Which grades are too low, a sentence each. */
export function judgeGrades(graded: readonly Graded[]): string[] {
  return graded.flatMap(({ host, grade, costs }) =>
    grade === GRADE
      ? []
      : [`${host}: Observatory gives ${grade}, for ${costs.join(', ')}; ${GRADE} is wanted.`],
  );
}

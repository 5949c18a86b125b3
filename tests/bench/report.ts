import type { Builds } from './build.ts';
import { median } from './median.ts';
import type { Graded } from './observatory.ts';
import { printTable } from './table.ts';
import { compareLcp, type Painted, type Scored, VERSIONS } from './verdict.ts';

/** The figures of pages, a row for each version of each. */
export function reportPaint(painted: readonly Painted[]): string {
  const rows = painted.flatMap((page) =>
    VERSIONS.map((version) => {
      const { bytes, requests, lcp, shift } = page.loads[version];
      return [
        `${page.kind}, ${version}`,
        (bytes / 1000).toFixed(1),
        String(requests),
        lcp.toFixed(0),
        compareLcp(page, version).toFixed(3),
        shift.toFixed(3),
      ];
    }),
  );
  return printTable(['page', 'kB sent', 'requests', 'LCP ms', 'of the bare', 'shift'], rows);
}

/** The processor time of builds, a row for each site. */
export function reportBuild({ ours, plain, pages }: Builds): string {
  const floor = median(plain);
  const row = (name: string, seconds: readonly number[]) => [
    name,
    String(pages),
    ...seconds.map((each) => each.toFixed(2)),
    median(seconds).toFixed(2),
    (median(seconds) / floor).toFixed(2),
  ];
  const rounds = plain.map((_, round) => `CPU s, ${round + 1}`);
  return printTable(
    ['site', 'pages', ...rounds, 'median', 'of the plain'],
    [row('ours', ours), row('plain Astro', plain)],
  );
}

/** The scores of pages, a row for each. */
export function reportScores(scored: readonly Scored[]): string {
  const categories = Object.keys(scored[0]?.scores ?? {});
  return printTable(
    ['page', ...categories],
    scored.map(({ kind, scores }) => [kind, ...categories.map((name) => String(scores[name]))]),
  );
}

/** The grades of headers, a row for each host. */
export function reportGrades(graded: readonly Graded[]): string {
  return printTable(
    ['host', 'grade', 'score'],
    graded.map(({ host, grade, score }) => [host, grade, String(score)]),
  );
}

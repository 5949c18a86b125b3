import { monthsBetween } from '#model/period.ts';
import type { Content } from '../content.ts';
import type { Verdict } from '../judge.ts';
import type { Problem } from '#reader/report/problem.ts';

/** Months of the period that have no file: that nothing was found is content too, and somebody has to have looked. */
export function lintMissingMonths({ tables, months }: Content, { gathered }: Verdict): Problem[] {
  const { briefing } = gathered;
  if (briefing === undefined || tables.briefing === undefined) return [];
  const { yaml } = tables.briefing;
  const written = new Set(months.map(({ stem }) => stem));
  return monthsBetween(briefing.period.from, briefing.period.until)
    .filter((month) => !written.has(month))
    .map((month) =>
      yaml.problem(
        ['period'],
        `${month} has no file: write months/${month}.mdx, with exchanges: [] and what was looked for`,
        'warning',
      ),
    );
}

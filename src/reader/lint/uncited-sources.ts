import type { Content } from '../content.ts';
import type { Verdict } from '../judge.ts';
import type { Problem } from '#reader/report/problem.ts';
import { locateValue } from '../list.ts';

/** Sources that nothing cites and no other source repeats. */
export function lintUncitedSources({ lists }: Content, { gathered, monthProse }: Verdict): Problem[] {
  const { sources, months, chapters, claims, documents, briefing } = gathered;
  const citing = [
    ...months.flatMap(({ exchanges }) => exchanges),
    ...claims,
    ...documents,
    ...(briefing?.outside ?? []),
  ].flatMap((item) => item?.sources ?? []);
  const used = new Set([
    ...citing.map(({ source }) => source),
    ...[...monthProse, ...chapters].flatMap((prose) => prose?.cites ?? []),
    ...sources.flatMap((source) => source?.relay_of ?? []),
  ]);
  return sources.flatMap((source, index) => {
    if (source === undefined || used.has(source.id) || lists.sources === undefined) return [];
    const { yaml, path } = locateValue(lists.sources, [index, 'id']);
    return [yaml.problem(path, `"${source.id}" is cited nowhere: cite it, or delete it`, 'warning')];
  });
}

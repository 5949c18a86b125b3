import type { Prose } from '#model/view/entries.ts';
import type { Known } from '#model/check/reference.ts';
import type { Query } from '#schema/query.ts';
import { checkComponent } from './component.ts';
import type { Problem } from '#reader/report/problem.ts';
import type { PlacedTag } from './prose.ts';
import type { FileText } from '#reader/report/text.ts';

/**
 * Checks the components of a body against what they may name. Returns what the body refers to, and every problem found;
 * the problems are not noted in the file, since a change in another file can mend them.
 */
export function checkTags(
  file: FileText,
  tags: readonly PlacedTag[],
  known: Known,
): { prose: Prose; problems: Problem[] } {
  const problems: Problem[] = [];
  const cites = new Set<string>();
  const placed = new Set<string>();
  const queries: Query[] = [];
  for (const { tag, position } of tags) {
    const report = (message: string) => problems.push(file.problem(position, message, `<${tag.name}>`));
    const { cites: cited = [], queries: asked = [], once } = checkComponent(tag, known, report);
    for (const source of cited) cites.add(source);
    queries.push(...asked);
    if (once !== undefined && placed.has(once)) report(`puts ${once} here twice`);
    if (once !== undefined) placed.add(once);
  }
  return { prose: { cites: [...cites], queries }, problems };
}

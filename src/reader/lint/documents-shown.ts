import type { Content } from '../content.ts';
import { locateValue } from '../list.ts';
import type { Problem } from '#reader/report/problem.ts';

/** Papers that no chapter and no month shows: the print edition would leave them out. */
export function lintDocumentsShown({ lists: { documents }, months, chapters }: Content): Problem[] {
  if (documents === undefined || documents.data.length === 0) return [];
  const { yaml, path } = locateValue(documents, [0]);
  const isShown = [...months, ...chapters].some(({ body }) =>
    body.tags.some(({ tag }) => tag.name === 'Documents'),
  );
  const message =
    'is shown in no text, and the print edition leaves it out: put <Documents /> into a chapter';
  return isShown ? [] : [yaml.problem(path, message, 'warning')];
}

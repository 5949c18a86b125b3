import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change } from './change.ts';

/**
 * The changes as a unified diff whose paths begin at the content folder, for `git apply` and `patch -p1`.
 * https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function drawDiff(changes: readonly Change[]): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) =>
      createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${path}`,
        `b/${path}`,
        before ?? '',
        after,
        undefined,
        undefined,
        { context: 3, headerOptions: FILE_HEADERS_ONLY },
      ),
    )
    .join('');
}

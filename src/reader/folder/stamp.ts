import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds, by the names, sizes and times of all that is in it: another text where anything has changed. */
export function stampFolder(root: string): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      // An editor's own files come and go.
      const stat = statSync(join(root, name), { throwIfNoEntry: false });
      return `${name} ${stat?.size} ${stat?.mtimeMs}`;
    })
    .join('\n');
}

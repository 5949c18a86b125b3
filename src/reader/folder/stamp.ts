import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The names, sizes and times of all files in a folder, as a text that differs where anything has changed. */
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

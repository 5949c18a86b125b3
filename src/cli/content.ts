import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The content folder that `CONTENT_DIR` names, `content` without it: its absolute path, and the path for messages. */
export function contentFolder(): { root: string; shown: string } {
  const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const shown = relative(process.cwd(), root).split(sep).join('/');
  return { root, shown: shown === '' ? '.' : shown };
}

/**
 * The content folder, which is there.
 * @throws when there is none.
 */
export function openContentFolder(): { root: string; shown: string } {
  const { root, shown } = contentFolder();
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `${shown} is not a folder: name the content with CONTENT_DIR, or leave that out for content/.`,
    );
  return { root, shown };
}

import { relative, resolve, sep } from 'node:path';

/** The content folder that `CONTENT_DIR` names, `content` without it: its absolute path, and the path for messages. */
export function contentFolder(): { root: string; shown: string } {
  const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const shown = relative(process.cwd(), root).split(sep).join('/');
  return { root, shown: shown === '' ? '.' : shown };
}

import { relative, resolve, sep } from 'node:path';

/** A content folder: its absolute path, and the path by which messages name it. */
export interface ContentFolder {
  readonly root: string;
  readonly shown: string;
}

/** The content folder that `CONTENT_DIR` names, `content` without it. Commands run in the project's folder. */
export function findContentFolder(): ContentFolder {
  const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const shown = relative(process.cwd(), root).split(sep).join('/');
  return { root, shown: shown === '' ? '.' : shown };
}

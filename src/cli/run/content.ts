import { statSync } from 'node:fs';
import { type ContentFolder, findContentFolder } from '#reader/folder/content-folder.ts';

/** The content folder, and what is wrong with it; undefined where it is there. */
export function findContent(): { folder: ContentFolder; fault: string | undefined } {
  const folder = findContentFolder();
  const isThere = statSync(folder.root, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const fault = `${folder.shown} is not a folder: name the content with CONTENT_DIR, or leave that out for content/.`;
  return { folder, fault: isThere ? undefined : fault };
}

/**
 * The content folder, which is there.
 * @throws when there is no such folder.
 */
export function openContentFolder(): ContentFolder {
  const { folder, fault } = findContent();
  if (fault !== undefined) throw new Error(fault);
  return folder;
}

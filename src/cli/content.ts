import { statSync } from 'node:fs';
import { type ContentFolder, findContentFolder } from '#reader/content-folder.ts';

/**
 * The content folder, which is there.
 * @throws when there is none.
 */
export function openContentFolder(): ContentFolder {
  const folder = findContentFolder();
  if (!statSync(folder.root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `${folder.shown} is not a folder: name the content with CONTENT_DIR, or leave that out for content/.`,
    );
  return folder;
}

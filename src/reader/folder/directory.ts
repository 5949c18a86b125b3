import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isImage } from '#reader/image/kind.ts';
import { foldName, isLitter } from './name.ts';

/** A name in a directory, and the others beside it that some system would take for the same. */
interface Name {
  readonly name: string;
  readonly twins: readonly string[];
}

/** The names in a directory in order, without what editors and systems leave behind. */
export function listNames(directory: string): Name[] {
  const names = readdirSync(directory)
    .filter((name) => !isLitter(name))
    .toSorted();
  const alike = Map.groupBy(names, foldName);
  return names.map((name) => ({
    name,
    twins: (alike.get(foldName(name)) ?? []).filter((twin) => twin !== name),
  }));
}

/** Whether a path is a folder itself, not a link to one. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether a path is an image by its name, or a folder with an image in it, at whatever depth. */
export function isOfImages(path: string): boolean {
  if (!isFolder(path)) return isImage(path);
  return listNames(path).some(({ name }) => isOfImages(join(path, name)));
}

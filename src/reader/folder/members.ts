import { join, posix } from 'node:path';
import { ENDINGS, isImage } from '#reader/image/kind.ts';
import type { FileText } from '#reader/report/text.ts';
import { isFolder, isOfImages, listNames } from './directory.ts';
import { MOST_BYTES, readFile, refuseFile, showPath } from './file.ts';

/** The files of one kind, in order of name, and what lies among them that is not content. */
export interface Found {
  readonly files: readonly FileText[];
  /** Each carries the problem that says so. */
  readonly strangers: readonly FileText[];
}

/** How the files of a folder are named, and what to do about one that is too large. */
export interface Naming {
  /** The function that finds the mistake in a name, or undefined. */
  readonly judge: (name: string) => string | undefined;
  readonly remedy: string;
}

/** The files in a folder of images that are not images. */
export function findStrangers(path: string, shown: string): FileText[] {
  if (isImage(path)) return [];
  if (!isFolder(path))
    return [refuseFile(shown, `is not an image, as its neighbours are (${ENDINGS}): put it elsewhere`)];
  return listNames(path).flatMap(({ name }) => findStrangers(join(path, name), showPath(shown, name)));
}

/** Reads a folder whose files are named in one way. Images may lie among them. */
export function readMembers(path: string, shown: string, { judge, remedy }: Naming): Found {
  const files: FileText[] = [];
  const strangers: FileText[] = [];
  for (const { name, twins } of listNames(path)) {
    const [inner, at] = [join(path, name), showPath(shown, name)];
    const fault = judge(name);
    const also = twins.map((twin) => showPath(posix.basename(shown), twin)).join(', ');
    if (isOfImages(inner)) strangers.push(...findStrangers(inner, at));
    else if (fault === undefined) files.push(readFile(inner, at, { bytes: MOST_BYTES, remedy }));
    else if (also === '') strangers.push(refuseFile(at, fault));
    else strangers.push(refuseFile(at, `${fault}. Some systems take it for ${also}, which is here too`));
  }
  return { files, strangers };
}

import { join } from 'node:path';
import { FileText } from '#reader/report/text.ts';
import { isFolder, listNames } from './directory.ts';
import { MOST_BYTES, readFile, showPath } from './file.ts';
import { type Found, readMembers } from './members.ts';
import { judgeListName } from './name.ts';

/** The lists of a content folder. Each is a file, `sources.yaml`, or a folder of such files, `sources/2024.yaml`. */
export const LISTS = ['people', 'places', 'sources', 'claims', 'documents'] as const;
export type ListName = (typeof LISTS)[number];

/** The lists that are folders. A folder of a list's name that holds images alone is not one. */
export function findListFolders(root: string): ListName[] {
  return LISTS.filter(
    (list) =>
      isFolder(join(root, list)) && listNames(join(root, list)).some(({ name }) => /\.ya?ml$/i.test(name)),
  );
}

/** The paths of a list's files within a content folder, in order: one, or those of its folder. */
export function listPaths(root: string, list: ListName): string[] {
  if (!findListFolders(root).includes(list)) return [`${list}.yaml`];
  return listNames(join(root, list)).flatMap(({ name }) =>
    judgeListName(name) === undefined ? [`${list}/${name}`] : [],
  );
}

/** The list that a file belongs to, by its path within the content folder; undefined where it belongs to none. */
export function listOf(path: string): ListName | undefined {
  return LISTS.find((list) => path === `${list}.yaml` || path.startsWith(`${list}/`));
}

/**
 * Reads a list from its file, its folder, or both: that is a mistake, but what others say of its rows is judged by
 * both all the same.
 */
export function readList(
  root: string,
  shown: string,
  list: ListName,
  is: { readonly file: boolean; readonly folder: boolean },
): Found {
  const at = showPath(shown, `${list}.yaml`);
  const remedy = `split it into several in a folder, as ${list}/one.yaml and ${list}/two.yaml`;
  const files = is.file ? [readFile(join(root, `${list}.yaml`), at, { bytes: MOST_BYTES, remedy })] : [];
  if (!is.folder) return { files, strangers: [] };
  const naming = { judge: judgeListName, remedy: 'split it into two files' };
  const members = readMembers(join(root, list), showPath(shown, list), naming);
  if (!is.file) return members;
  const twice = new FileText(at, '');
  twice.report(
    twice.position(0),
    `stands beside the folder ${list}/, and a list is one or the other: move this file into the folder, under a name of its own`,
  );
  return { files: [...files, ...members.files], strangers: [...members.strangers, twice] };
}

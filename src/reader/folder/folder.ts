import { join, posix } from 'node:path';
import { suggest } from '#reader/report/problem.ts';
import type { FileText } from '#reader/report/text.ts';
import { isFolder, isOfImages, listNames } from './directory.ts';
import { type Limit, MOST_BYTES, readFile, refuseFile, showPath } from './file.ts';
import { findListFolders, type ListName, LISTS, readList } from './list.ts';
import { findStrangers, type Found, readMembers } from './members.ts';
import { judgeChapterName, judgeEditionName, judgeMonthName } from './name.ts';

/** The YAML files at the top of a content folder that hold one set of fields. */
const TABLES = ['briefing', 'words'] as const;
export type TableName = (typeof TABLES)[number];

/** Those that a briefing can do without. */
const OPTIONAL: ReadonlySet<TableName | ListName> = new Set(['documents', 'words']);

/** The folders of MDX files. */
const FOLDERS = {
  months: {
    judge: judgeMonthName,
    remedy: 'a month is one file, so move a part of its story into a chapter',
  },
  chapters: { judge: judgeChapterName, remedy: 'split it into two chapters' },
} as const;
export type FolderName = keyof typeof FOLDERS;

/** The folder that `npm run edition` writes. */
const EDITIONS = 'editions';
/** How large its files may be: a program writes them, and one of them holds the whole record. */
const EDITIONS_LIMIT: Limit = {
  bytes: 64 * 1024 * 1024,
  remedy: 'put it back as npm run edition wrote it',
};

const NAMES = [
  ...['briefing', ...LISTS, 'words'].map((table) => `${table}.yaml`),
  ...Object.keys(FOLDERS),
  EDITIONS,
];

/** The files of a content folder, read as text, in order of name. */
export interface Folder {
  readonly tables: ReadonlyMap<TableName, FileText>;
  /** The files of each list: one, or those of the folder. A list without files is absent. */
  readonly lists: ReadonlyMap<ListName, readonly FileText[]>;
  /** The lists that are folders. */
  readonly listFolders: readonly ListName[];
  readonly months: readonly FileText[];
  readonly chapters: readonly FileText[];
  /** The files of the editions, by name: `record.jsonl`, `1.jsonl`. */
  readonly editions: ReadonlyMap<string, FileText>;
  /** Files and folders that are not content; each carries the problem that says so. */
  readonly strangers: readonly FileText[];
}

/** The name of a file without folder and ending: `2024-03`. */
export function stemOf(file: string): string {
  return posix.basename(file).replace(/\.[^.]+$/, '');
}

function readMdx(path: string, shown: string, folder: FolderName): Found {
  if (isFolder(path)) return readMembers(path, shown, FOLDERS[folder]);
  return { files: [], strangers: [refuseFile(shown, 'is not a folder: make it one, for MDX files')] };
}

function readEditions(path: string, shown: string): Found {
  if (!isFolder(path)) {
    const stranger = refuseFile(shown, 'is not a folder: take it away, and run npm run edition');
    return { files: [], strangers: [stranger] };
  }
  const names = listNames(path).map(({ name }) => name);
  return {
    files: names
      .filter((name) => judgeEditionName(name) === undefined && name.endsWith('.jsonl'))
      .map((name) => readFile(join(path, name), showPath(shown, name), EDITIONS_LIMIT)),
    strangers: names.flatMap((name) => {
      const fault = judgeEditionName(name);
      return fault === undefined ? [] : [refuseFile(showPath(shown, name), fault)];
    }),
  };
}

/** The problem of something at the top of a content folder that has no place there. README.md is for the editors. */
function judgeOther(path: string, shown: string, name: string): readonly FileText[] {
  if (isOfImages(path)) return findStrangers(path, shown);
  if (name === 'README.md') return [];
  const message = `is not a part of a briefing, which are ${NAMES.join(', ')}${suggest(name, NAMES)}`;
  return [refuseFile(shown, message)];
}

/**
 * Reads a content folder. `shown` is the path by which messages name it.
 * @throws when the folder itself cannot be read.
 */
export function readFolder(root: string, shown: string): Folder {
  const names = listNames(root).map(({ name }) => name);
  const listFolders = findListFolders(root);
  const folders: readonly string[] = listFolders;
  const pathsOf = (name: string) => [join(root, name), showPath(shown, name)] as const;
  const readIfThere = (name: string, read: (path: string, shown: string) => Found): Found =>
    names.includes(name) ? read(...pathsOf(name)) : { files: [], strangers: [] };

  const limit = { bytes: MOST_BYTES, remedy: 'shorten its texts' };
  const tables = TABLES.filter((table) => names.includes(`${table}.yaml`)).map(
    (table) => [table, readFile(...pathsOf(`${table}.yaml`), limit)] as const,
  );
  const lists = LISTS.map((list) => {
    const is = { file: names.includes(`${list}.yaml`), folder: folders.includes(list) };
    return [list, readList(root, shown, list, is)] as const;
  });
  const [months, chapters] = [
    readIfThere('months', (...paths) => readMdx(...paths, 'months')),
    readIfThere('chapters', (...paths) => readMdx(...paths, 'chapters')),
  ];
  const editions = readIfThere(EDITIONS, readEditions);
  const found = [...lists.map(([, list]) => list), months, chapters, editions];
  const others = names.filter((name) => !NAMES.includes(name) && !folders.includes(name));
  const missing = [...TABLES, ...LISTS].filter(
    (name) => !OPTIONAL.has(name) && !names.includes(`${name}.yaml`) && !folders.includes(name),
  );
  return {
    tables: new Map(tables),
    lists: new Map(lists.flatMap(([list, { files }]) => (files.length > 0 ? [[list, files]] : []))),
    listFolders,
    months: months.files,
    chapters: chapters.files,
    editions: new Map(editions.files.map((file) => [posix.basename(file.file), file])),
    strangers: [
      ...found.flatMap(({ strangers }) => strangers),
      ...others.flatMap((name) => judgeOther(...pathsOf(name), name)),
      ...missing.map((name) =>
        refuseFile(
          showPath(shown, `${name}.yaml`),
          'is missing: write the file, with `[]` for an empty list',
        ),
      ),
    ],
  };
}

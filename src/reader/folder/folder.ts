import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { replaceForbidden } from '#schema/value/codepoint.ts';
import { decodeFile, LIMIT } from './decode.ts';
import { ENDINGS, isImage } from '#reader/image/kind.ts';
import { recallFile } from './memory.ts';
import { foldName, isLitter, judgeChapterName, judgeEditionName, judgeMonthName } from './name.ts';
import { suggest } from '#reader/report/problem.ts';
import { FileText } from '#reader/report/text.ts';

/** The YAML files at the top of a content folder. */
const TABLES = ['briefing', 'people', 'places', 'sources', 'claims', 'words'] as const;
export type TableName = (typeof TABLES)[number];

/** Those that a briefing can do without. */
const SPARE: ReadonlySet<TableName> = new Set(['words']);

/** The folders of MDX files, and what each asks of the names in it. */
const FOLDERS = { months: judgeMonthName, chapters: judgeChapterName } as const;
export type FolderName = keyof typeof FOLDERS;

/** The folder that `npm run edition` writes. */
const EDITIONS = 'editions';
/** The most that one of its files may hold: it is written by a program, and holds the whole record. */
const EDITIONS_LIMIT = 64 * 1024 * 1024;

const NAMES = [...TABLES.map((table) => `${table}.yaml`), ...Object.keys(FOLDERS), EDITIONS];

/** The files of a content folder, read as text, in order of name. */
export interface Folder {
  readonly tables: ReadonlyMap<TableName, FileText>;
  readonly months: readonly FileText[];
  readonly chapters: readonly FileText[];
  /** The files of the editions, by name: `record.jsonl`, `1.jsonl`. */
  readonly editions: ReadonlyMap<string, FileText>;
  /** What is not content: each carries the problem that says so. */
  readonly strangers: readonly FileText[];
}

/** The name of a file without folder and ending: `2024-03`. */
export function stemOf(file: string): string {
  return posix.basename(file).replace(/\.[^.]+$/, '');
}

/** A path as a message shows it. */
function show(...parts: string[]): string {
  return replaceForbidden(posix.join(...parts), '\ufffd').replace(/[\t\n]/g, '\ufffd');
}

function refuse(name: string, message: string): FileText {
  const file = new FileText(name, '');
  file.refuse(0, message);
  return file;
}

function readFile(path: string, shown: string, limit = LIMIT): FileText {
  const stat = lstatSync(path);
  if (!stat.isFile()) return refuse(shown, 'is not a plain file: put the file itself here, without a link');
  // The bytes of what is far too large are not even fetched.
  if (stat.size > limit) return decodeFile(shown, new Uint8Array(limit + 1), limit);
  try {
    return recallFile(shown, readFileSync(path), limit);
  } catch (error) {
    return refuse(shown, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The names in a directory but for litter, in order, each with the others that some system would take it for. */
function list(directory: string): { name: string; twins: string[] }[] {
  const names = readdirSync(directory)
    .filter((name) => !isLitter(name))
    .toSorted();
  const alike = Map.groupBy(names, foldName);
  return names.map((name) => ({
    name,
    twins: (alike.get(foldName(name)) ?? []).filter((twin) => twin !== name),
  }));
}

/** Whether a path is an image by its name, or a folder with an image in it, at whatever depth. */
function isOfImages(path: string): boolean {
  if (!lstatSync(path).isDirectory()) return isImage(path);
  return list(path).some(({ name }) => isOfImages(join(path, name)));
}

/** What is none in a folder of images. */
function findStrangers(path: string, shown: string): FileText[] {
  if (isImage(path)) return [];
  if (!lstatSync(path).isDirectory())
    return [refuse(shown, `is not an image, as its neighbours are (${ENDINGS}): put it elsewhere`)];
  return list(path).flatMap(({ name }) => findStrangers(join(path, name), show(shown, name)));
}

/**
 * Reads a content folder. `shown` is the path by which messages name it. README.md at its top is for the editors.
 * @throws when the folder itself cannot be read.
 */
export function readFolder(root: string, shown: string): Folder {
  const strangers: FileText[] = [];
  const tables = new Map<TableName, FileText>();
  const found: Record<FolderName, FileText[]> = { months: [], chapters: [] };
  const editions = new Map<string, FileText>();
  for (const { name } of list(root)) {
    const table = TABLES.find((known) => `${known}.yaml` === name);
    const folder = name === 'months' || name === 'chapters' ? name : undefined;
    if (table !== undefined) tables.set(table, readFile(join(root, name), show(shown, name)));
    else if (folder !== undefined) readMdx(folder);
    else if (name === EDITIONS) readEditions();
    else if (isOfImages(join(root, name)))
      strangers.push(...findStrangers(join(root, name), show(shown, name)));
    else if (name !== 'README.md')
      strangers.push(
        refuse(
          show(shown, name),
          `is not a part of a briefing, which are ${NAMES.join(', ')}${suggest(name, NAMES)}`,
        ),
      );
  }
  for (const table of TABLES) {
    if (!tables.has(table) && !SPARE.has(table))
      strangers.push(
        refuse(show(shown, `${table}.yaml`), 'is missing: write the file, with `[]` for an empty list'),
      );
  }
  return { tables, ...found, editions, strangers };

  function readEditions(): void {
    const path = join(root, EDITIONS);
    if (!lstatSync(path).isDirectory()) {
      strangers.push(refuse(show(shown, EDITIONS), 'is not a folder: take it away, and run npm run edition'));
      return;
    }
    for (const { name } of list(path)) {
      const at = show(shown, EDITIONS, name);
      const fault = judgeEditionName(name);
      if (fault !== undefined) strangers.push(refuse(at, fault));
      else if (name.endsWith('.jsonl')) editions.set(name, readFile(join(path, name), at, EDITIONS_LIMIT));
    }
  }

  function readMdx(folder: FolderName): void {
    if (!lstatSync(join(root, folder)).isDirectory()) {
      strangers.push(refuse(show(shown, folder), 'is not a folder: make it one, for MDX files'));
      return;
    }
    for (const { name, twins } of list(join(root, folder))) {
      const path = show(shown, folder, name);
      const fault = FOLDERS[folder](name);
      if (isOfImages(join(root, folder, name))) {
        strangers.push(...findStrangers(join(root, folder, name), path));
        continue;
      }
      if (fault === undefined) found[folder].push(readFile(join(root, folder, name), path));
      else {
        const also = twins.map((twin) => show(folder, twin)).join(', ');
        strangers.push(
          refuse(path, also === '' ? fault : `${fault}. Some systems take it for ${also}, which is here too`),
        );
      }
    }
  }
}

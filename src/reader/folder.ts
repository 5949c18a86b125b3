import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { FileText } from './text.ts';

/** The YAML files at the top of a content folder. */
export const TABLES = ['briefing', 'people', 'places', 'sources', 'claims'] as const;
export type TableName = (typeof TABLES)[number];

/** The folders of MDX files, and the form that the names in each have. */
const FOLDERS = {
  months: { name: /^\d{4}-(0[1-9]|1[0-2])\.mdx$/, form: '2024-03.mdx' },
  chapters: { name: /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/, form: 'a-name.mdx' },
} as const;
export type FolderName = keyof typeof FOLDERS;

const LITTER = /^(\..*|.*~|Thumbs\.db|desktop\.ini|.*\.(swp|swo|bak|orig))$/;
const LIMIT = 256 * 1024;

/** The files of a content folder, read as UTF-8 text, in order of name. */
export interface Folder {
  readonly tables: ReadonlyMap<TableName, FileText>;
  readonly months: readonly FileText[];
  readonly chapters: readonly FileText[];
  /** Files that are not content: each carries the problem that says so. */
  readonly strangers: readonly FileText[];
}

/** The name of a file without folder and ending: `2024-03`. */
export function stemOf(file: string): string {
  return posix.basename(file).replace(/\.[^.]+$/, '');
}

function readText(root: string, shown: string, path: string): FileText {
  const absolute = join(root, path);
  const name = posix.join(shown, path);
  if (statSync(absolute).size > LIMIT) {
    const file = new FileText(name, '');
    file.report(file.position(0), 'is larger than 256 kB: split it');
    return file;
  }
  const bytes = readFileSync(absolute);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new FileText(name, text);
  } catch {
    const file = new FileText(name, bytes.toString('latin1'));
    file.report(file.position(0), 'is not UTF-8 text: save the file as UTF-8');
    return file;
  }
}

function stranger(name: string, message: string): FileText {
  const file = new FileText(name, '');
  file.report(file.position(0), message);
  return file;
}

function list(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !LITTER.test(name))
    .toSorted();
}

/**
 * Reads a content folder. `shown` is the path by which messages name it.
 * @throws when the folder itself cannot be read.
 */
export function readFolder(root: string, shown: string): Folder {
  const strangers: FileText[] = [];
  const tables = new Map<TableName, FileText>();
  const found: Record<FolderName, FileText[]> = { months: [], chapters: [] };
  for (const name of list(root)) {
    const table = TABLES.find((known) => `${known}.yaml` === name);
    if (table !== undefined) tables.set(table, readText(root, shown, name));
    else if (name in FOLDERS) readMdx(name as FolderName);
    else
      strangers.push(
        stranger(
          posix.join(shown, name),
          `is not a file of a briefing: ${TABLES.join('.yaml, ')}.yaml, months/ and chapters/ are`,
        ),
      );
  }
  for (const table of TABLES) {
    if (!tables.has(table))
      strangers.push(
        stranger(
          posix.join(shown, `${table}.yaml`),
          'is missing: write the file, with `[]` for an empty list',
        ),
      );
  }
  return { tables, ...found, strangers };

  function readMdx(folder: FolderName): void {
    for (const name of list(join(root, folder))) {
      const path = posix.join(folder, name);
      if (FOLDERS[folder].name.test(name)) found[folder].push(readText(root, shown, path));
      else
        strangers.push(
          stranger(posix.join(shown, path), `is not named like ${FOLDERS[folder].form}: rename it`),
        );
    }
  }
}

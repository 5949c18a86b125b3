import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The file by which a folder is known as a site of ours. `sha256sum -c SHA256SUMS` checks the site by it. */
export const SUMS = 'SHA256SUMS';

const LINE = /^[0-9a-f]{64} {2}(.+)$/;

/** Every file below a folder: paths with `/`, in order of their code points. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Writes the SHA-256 of every file of a site into it, in the form that `sha256sum` reads. */
export function writeSums(site: string): void {
  const lines = listFiles(site)
    .filter((path) => path !== SUMS)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex')}  ${path}\n`,
    );
  writeFileSync(join(site, SUMS), lines.join(''));
}

/** The paths that a text of sums names. */
export function parseSums(text: string): Set<string> {
  return new Set(text.split('\n').flatMap((line) => LINE.exec(line)?.[1] ?? []));
}

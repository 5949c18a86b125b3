import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { isLitter } from '#reader/folder/name.ts';
import { suggest } from '#reader/report/problem.ts';
import { measureImage } from './kind.ts';
import type { Size } from './size.ts';

/** The most that a picture may hold. */
export const LIMIT = 2_000_000;

/** A picture that a body shows. */
export interface ImageFile extends Size {
  /** The file. */
  readonly path: string;
  /** Its path within the site, from the root. */
  readonly address: string;
  /** Whether the site holds it already, as it holds all of `public/`. */
  readonly isPublic: boolean;
}

/**
 * The picture of an address in a body, or what is wrong with it.
 * @param root the content folder.
 * @param folder that of the MDX file within it, `months`; an address that begins with a slash is one in `public/`.
 */
export function findImage(root: string, folder: string, url: string): ImageFile | string {
  const isPublic = url.startsWith('/');
  const [base, name] = isPublic ? [resolve('public'), 'public'] : [root, 'the content folder'];
  const within = posix.normalize(isPublic ? url.slice(1) : posix.join(folder, url));
  if (within.startsWith('..')) return `leads out of ${name}: put the file into it`;
  const fault = judgePath(base, within, name);
  if (fault !== undefined) return fault;
  const path = join(base, within);
  const { size } = lstatSync(path);
  if (size > LIMIT)
    return `has ${(size / 1e6).toFixed(1)} MB, and ${LIMIT / 1e6} MB are the most: save it smaller`;
  const bytes = readFileSync(path);
  const measured = measureImage(path, bytes);
  if (typeof measured === 'string') return measured;
  return { ...measured, path, isPublic, address: isPublic ? `/${within}` : addressOf(within, bytes) };
}

/** An address that changes with the bytes, so that no reader is shown an old picture. */
function addressOf(within: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const [, stem = '', ending = ''] = /([^/]*)(\.\w+)$/.exec(within) ?? [];
  return `/images/${stem}-${hash}${ending.toLowerCase()}`;
}

/**
 * The mistake in a path, checked part by part: some systems find a file under another spelling, and a server does not.
 */
function judgePath(base: string, within: string, name: string): string | undefined {
  const parts = within.split('/');
  for (const [index, part] of parts.entries()) {
    const folder = join(base, ...parts.slice(0, index));
    const names = readdirSync(folder).filter((found) => !isLitter(found));
    const path = join(folder, part);
    if (!names.includes(part)) {
      const where = relative(base, folder).split(sep).join('/');
      return `is not there: ${where === '' ? name : where} has no ${part}${suggest(part, names)}`;
    }
    const isLast = index === parts.length - 1;
    if (isLast ? !lstatSync(path).isFile() : !lstatSync(path).isDirectory())
      return `is not a plain file: put the file itself there, without a link`;
  }
  return undefined;
}

import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { PublishError } from '#publish/refusal.ts';
import { listFiles, parseSums, SUMS } from './sums.ts';

/** The files that every site built here holds. */
const ESSENTIAL = ['index.html', 'data/exchanges.json'];

/** Folders that a build never writes over. */
export interface Guarded {
  readonly project: string;
  readonly content: string;
}

/** Whether `inner` is `outer`, or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner);
}

/** The path with every link of its existing part followed. */
function follow(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(follow(dirname(path)), basename(path));
}

/** A file in the folder that no build has put there; undefined where the folder is empty or a site built here. */
function findStranger(folder: string): string | undefined {
  const files = listFiles(folder);
  if (files.length === 0) return undefined;
  if (!files.includes(SUMS)) {
    // A site built before there were sums.
    const isSite = [...ESSENTIAL, 'print/index.html'].every((path) => files.includes(path));
    return isSite ? undefined : files[0];
  }
  const named = parseSums(readFileSync(join(folder, SUMS), 'utf8'));
  if (!ESSENTIAL.every((path) => named.has(path))) return SUMS;
  return files.find((path) => path !== SUMS && !named.has(path));
}

function refuseMount(folder: string, shown: string): void {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev)
    throw new PublishError(
      `${shown} is a mount point, which cannot be exchanged as a whole. Build into a folder within it: --out ${shown}/site`,
    );
}

function refuseUnwritable(folder: string, shown: string): void {
  if (!existsSync(folder)) return refuseUnwritable(dirname(folder), shown);
  if (!lstatSync(folder).isDirectory())
    throw new PublishError(
      `${folder} is a file, so ${shown} cannot lie in it. Name another folder with --out.`,
    );
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new PublishError(
      `${shown} cannot be written: ${folder} is read-only for this user. Name another folder with --out.`,
      { cause },
    );
  }
}

/**
 * The folder that a site may be put in the place of, links followed: a folder that is absent, empty or a site of ours.
 * @param out the folder as the user names it.
 * @throws PublishError for anything else, so that nothing of a user's is ever deleted.
 */
export function settleTarget(out: string, { project, content }: Guarded): string {
  const target = follow(resolve(out));
  for (const [folder, name] of [
    [project, 'the project'],
    [content, 'the content'],
  ] as const)
    if (isWithin(follow(resolve(folder)), target))
      throw new PublishError(
        `--out ${out} would replace ${name}, or what holds it. Name another folder, such as dist.`,
      );
  if (isWithin(target, follow(resolve(content))))
    throw new PublishError(
      `--out ${out} lies in the content folder. Name a folder outside it, such as dist.`,
    );
  refuseUnwritable(dirname(target), out);
  if (!existsSync(target)) return target;
  if (!statSync(target).isDirectory())
    throw new PublishError(`--out ${out} is a file. Name a folder, such as dist.`);
  const stranger = findStranger(target);
  if (stranger !== undefined)
    throw new PublishError(
      `${out} is not a site built by this program alone: it holds ${stranger}. A build replaces the whole folder, so name an absent or empty one with --out, or take that file away.`,
    );
  refuseMount(target, out);
  return target;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './ground.ts';
import { runBuild } from './run.ts';

/** The calls by which something is renamed, as strace names them. */
export const RENAMES = 'rename,renameat,renameat2';

/** One rename among all, whatever thread makes it: by the path that it moves, and how often that was moved before. */
export interface Rename {
  readonly path: string;
  readonly when: number;
}

const listed = new WeakMap<Ground, Promise<RegExpExecArray[]>>();

/** Every rename that a build makes, in their order. Each build of a ground makes the same, so one is watched for all. */
function listMoves(ground: Ground): Promise<RegExpExecArray[]> {
  const known = listed.get(ground);
  if (known !== undefined) return known;
  const log = join(ground.root, 'renames');
  const under = ['strace', '--seccomp-bpf', '-f', '-qq', '-s', '4096', '-o', log, '-e', `trace=${RENAMES}`];
  const moves = runBuild(ground, { args: ['--no-pdf', '--base', '/count/'], under }).then((ending) => {
    if (ending.code !== 0) throw new Error(ending.said);
    const lines = readFileSync(log, 'utf8').matchAll(/ rename\w*\((?:AT_FDCWD, )?"([^"]+)", .*?"([^"]+)"/g);
    return [...lines];
  });
  listed.set(ground, moves);
  return moves;
}

/**
 * Finds the rename that moves the served folder away (1), or the one that moves the new site into its place (2).
 * @throws when a build makes no such call.
 */
export async function findRename(ground: Ground, nth: 1 | 2): Promise<Rename> {
  const moves = await listMoves(ground);
  const found = moves.findLast(([, from, to]) => (nth === 1 ? from : to) === ground.dist);
  if (found === undefined) throw new Error(`The build has no rename ${nth} of ${ground.dist}.`);
  const [, path = ''] = found;
  return { path, when: moves.filter(([, from]) => from === path).indexOf(found) + 1 };
}

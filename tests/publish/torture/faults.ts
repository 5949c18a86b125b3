import type { Fault } from './fault.ts';
import { type Rename, RENAMES } from './rename.ts';

const FOLDERS = 'mkdir,mkdirat';

/** How often a build makes each kind of call at the least, in the thread that makes most of them. */
const POSITIONS: Readonly<Record<string, readonly number[]>> = {
  openat: [40, 400, 1200, 2400, 3600],
  write: [1, 3, 10, 30, 60],
  [RENAMES]: [1, 2, 3],
  [FOLDERS]: [1, 4, 12],
};

const ERRORS: Readonly<Record<string, readonly string[]>> = {
  openat: ['ENOSPC', 'EMFILE', 'EIO'],
  write: ['ENOSPC', 'EIO'],
  [RENAMES]: ['ENOSPC', 'EIO', 'EROFS', 'EXDEV'],
  [FOLDERS]: ['ENOSPC', 'EROFS', 'EIO'],
};

/**
 * The faults that are injected, in turn a single one and one that stays, their positions spread over the build; then
 * each rename of the swap itself, which are given.
 */
export function planFaults(swap: readonly Rename[]): Fault[] {
  const spread = Object.entries(POSITIONS).flatMap(([calls, positions]) =>
    positions.flatMap((when, index) =>
      (ERRORS[calls] ?? []).map((error, turn) => ({ calls, error, when, once: (index + turn) % 2 === 0 })),
    ),
  );
  const aimed = ['EIO', 'EXDEV', 'ENOSPC', 'EROFS'].flatMap((error) =>
    swap.map((rename) => ({ calls: RENAMES, error, once: true, ...rename })),
  );
  return [...spread, ...aimed];
}

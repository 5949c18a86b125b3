import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './ground.ts';
import { runBuild } from './run.ts';
import { judge, type Verdict } from './verdict.ts';
import { inspect } from './whole.ts';

/** Builds onto a disk of its own that has no room for a second site; undefined where none can be mounted. */
export async function fillDisk(
  ground: Ground,
  kilobytes: number,
  count: number,
): Promise<Verdict | undefined> {
  const small = join(ground.root, 'small');
  mkdirSync(small, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', small]);
  if (mounted.status !== 0) return undefined;
  const there = { ...ground, dist: join(small, 'dist') };
  try {
    await runBuild(there, { args: ['--no-pdf'] });
    const resize = (size: string) => spawnSync('mount', ['-o', `remount,size=${size}`, small]);
    const used = Number(spawnSync('du', ['-sk', small], { encoding: 'utf8' }).stdout.split('\t')[0]);
    resize(`${used + kilobytes}k`);
    const before = inspect(there.dist).identity;
    const ending = await runBuild(there, { args: ['--no-pdf', '--base', `/d${count}/`] });
    resize('64m');
    const name = `a full disk, ${kilobytes} kB free`;
    return await judge(there, { name, ending, met: ending.code !== 0, before, failing: true, count });
  } finally {
    spawnSync('umount', [small]);
  }
}

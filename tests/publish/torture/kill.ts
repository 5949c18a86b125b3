import type { Ground } from './ground.ts';
import { findRename, RENAMES } from './rename.ts';
import { runBuild } from './run.ts';
import { judge, type Verdict } from './verdict.ts';
import { inspect } from './whole.ts';

/** Kills a build after a time, with every process that it started. */
export async function killAfter(
  ground: Ground,
  after: number,
  count: number,
  args: readonly string[] = ['--no-pdf'],
): Promise<Verdict> {
  const before = inspect(ground.dist).identity;
  const signal = { name: 'SIGKILL', after } as const;
  const ending = await runBuild(ground, { args: [...args, '--base', `/k${count}/`], signal });
  const name = `SIGKILL after ${Math.round(after)} ms${args.length ? '' : ', with PDF'}`;
  return judge(ground, { name, ending, met: ending.code === null, before, failing: false, count });
}

/** Kills a build as it is about to rename the served folder away (1), or the new site into its place (2). */
export async function killAtRename(ground: Ground, nth: 1 | 2, count: number): Promise<Verdict> {
  const { path, when } = await findRename(ground, nth);
  const before = inspect(ground.dist).identity;
  const trace = ['-f', '-qq', '-o', `${ground.root}/trace`, '-P', path, '-e', `trace=${RENAMES}`];
  const under = ['strace', ...trace, '-e', `inject=${RENAMES}:signal=SIGKILL:when=${when}`];
  const ending = await runBuild(ground, { args: ['--no-pdf', '--base', `/k${count}/`], under });
  const met = ending.code !== 0;
  const run = { name: `SIGKILL at rename ${nth}`, ending, met, before, failing: false, count };
  return judge(ground, { ...run, between: nth === 2 });
}

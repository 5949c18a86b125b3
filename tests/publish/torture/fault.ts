import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './ground.ts';
import { runBuild } from './run.ts';
import { judge, type Verdict } from './verdict.ts';
import { inspect } from './whole.ts';

/** A fault of the system: what fails, how, and from which call on; `once` for that call alone. */
export interface Fault {
  readonly calls: string;
  readonly error: string;
  readonly when: number;
  readonly once: boolean;
  /** Only calls that name this path first. */
  readonly path?: string;
}

function wrap({ calls, error, when, once, path }: Fault, log: string): string[] {
  const only = path === undefined ? [] : ['-P', path];
  const inject = `inject=${calls}:error=${error}:when=${when}${once ? '' : '+'}`;
  return ['strace', '--seccomp-bpf', '-f', '-qq', '-o', log, ...only, '-e', `trace=${calls}`, '-e', inject];
}

/** Runs a build that meets a fault. Where it ends before the call, the position is halved, until it is met. */
export async function injectFault(ground: Ground, fault: Fault, count: number): Promise<Verdict> {
  const before = inspect(ground.dist).identity;
  const log = join(ground.root, 'trace');
  const args = ['--no-pdf', '--base', `/f${count}/`];
  const ending = await runBuild(ground, { args, under: wrap(fault, log) });
  const met = readFileSync(log, 'utf8').includes('(INJECTED)');
  if (!met && fault.when > 1)
    return injectFault(ground, { ...fault, when: Math.ceil(fault.when / 2) }, count);
  const name = `${fault.error} at ${fault.calls.split(',')[0]} ${fault.when}${fault.once ? '' : '+'}`;
  return judge(ground, { name, ending, met, before, failing: true, count });
}

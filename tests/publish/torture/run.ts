import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment } from '../../environment.ts';
import type { Ground } from './ground.ts';

/** How a build is run: with which arguments, under which command, and when it is ended by which signal. */
export interface Order {
  readonly args: readonly string[];
  /** `['strace', …]`, before the command of the build. */
  readonly under?: readonly string[];
  readonly signal?: {
    readonly name: 'SIGKILL' | 'SIGINT' | 'SIGTERM';
    /** Milliseconds after the start, or after the build has begun to write. */
    readonly after: number;
    readonly from?: 'start' | 'work';
  };
}

/** How a build ended, what it said, and how many milliseconds it took. */
export interface Ending {
  readonly code: number | null;
  readonly said: string;
  readonly taken: number;
}

/** A build of a ground's project, in a process group of its own, to which a signal goes as a whole. */
export function runBuild({ project, dist, temporary }: Ground, order: Order): Promise<Ending> {
  const command = [process.execPath, 'src/cli/build.ts', '--out', dist, ...order.args];
  const [program = '', ...args] = [...(order.under ?? []), ...command];
  const start = performance.now();
  const env = { ...cleanEnvironment(), TMPDIR: temporary, CONTENT_DIR: 'content' };
  const child = spawn(program, args, { cwd: project, env, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const { signal } = order;
  const send = () => {
    if (signal && child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal.name);
  };
  const isAtWork = () => signal?.from !== 'work' || existsSync(join(project, '.astro/build.lock'));
  let timer: NodeJS.Timeout | undefined;
  const watch = setInterval(() => {
    if (signal === undefined || !isAtWork()) return;
    clearInterval(watch);
    timer = setTimeout(send, signal.after);
  }, 5);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      clearTimeout(timer);
      resolve({ code, said, taken: performance.now() - start });
    });
  });
}

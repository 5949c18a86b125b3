import { spawnSync } from 'node:child_process';

/** Why strace cannot be used on this machine, for the name of a test that is skipped; empty where it can. */
export function lackingStrace(): string {
  const { status } = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']);
  return status === 0 ? '' : ' (SKIPPED: strace is not installed, or may not trace)';
}

import { spawnSync } from 'node:child_process';
import { cleanEnvironment } from '../environment.ts';

/** The seconds in what the `times` of a shell prints: user and system, of itself and of all that it has waited for. */
export function readTimes(printed: string): number {
  const parts = [...printed.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The environment of a build of content/ that whoever runs it has set nothing for, and that no npm around it has. */
function settleEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(cleanEnvironment()).filter(
    ([name]) => !/^(?:npm_.*|CONTENT_DIR|SITE_URL|CI)$/i.test(name),
  );
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a command, and returns the seconds of processor time that it and its children took. What they took that nobody
 * waited for is not in it. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_28
 * @throws with what the command printed, where it fails.
 */
export function timeCommand(folder: string, command: string, ...args: readonly string[]): number {
  // Its output goes to another stream than that of `times`.
  const script = '"$@" >&2 || exit 1; times';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', command, ...args], {
    cwd: folder,
    env: settleEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${stderr}`);
  return readTimes(stdout);
}

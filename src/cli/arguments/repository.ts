import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The root of the repository that a folder lies in: what GitHub names files from. The folder itself where it lies in
 * none.
 */
export function findRepository(folder: string, env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_WORKSPACE } = env;
  if (GITHUB_WORKSPACE !== undefined && GITHUB_WORKSPACE !== '') return resolve(GITHUB_WORKSPACE);
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return resolve(folder);
  }
}

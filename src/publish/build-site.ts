import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sweepAtExit } from '#publish/folder/leftovers.ts';
import { lock } from '#publish/folder/lock.ts';
import { PublishError } from './refusal.ts';

/** The folder in which Astro keeps what it generates, which cannot be moved. */
const OWN = '.astro';

function insistOnWriting(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new PublishError(
      `The project cannot be built where it is: ${folder} cannot be written by this user. Copy the project to a folder of your own, or change the owner of that one.`,
      { cause },
    );
  }
}

/**
 * Builds the site with Astro in a folder within the project, and lets `use` take it from there. Nothing is kept from
 * build to build, and one build at a time is at work in a checkout, so that none can publish another's content.
 * @param base the base path, with a slash at both ends.
 */
export async function withBuiltSite(
  base: string,
  log: (line: string) => void,
  use: (site: string) => void,
): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  insistOnWriting(OWN);
  const lockFile = join(OWN, 'build.lock');
  await lock(lockFile, 'this project', log);
  const unlock = sweepAtExit(lockFile);
  const work = join(OWN, 'build');
  const clean = sweepAtExit(work);
  try {
    rmSync(work, { recursive: true, force: true });
    // Only now, so that a mistake in the content is told at once.
    const { build } = await import('astro');
    const site = join(work, 'site');
    await build({
      outDir: site,
      cacheDir: join(work, 'cache'),
      base,
      vite: { cacheDir: join(work, 'vite') },
      logLevel: 'warn',
    });
    use(site);
  } finally {
    clean();
    unlock();
  }
}

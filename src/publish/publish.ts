import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import { checkSite } from './check.ts';

/** Where a site is published, and under which base path. */
export interface Target {
  /** The folder, `dist` by default. */
  readonly out: string;
  /** The base path, `/x/`; without it that of `SITE_URL`, or `/`. */
  readonly base?: string | undefined;
}

/**
 * Builds the site beside its folder, checks it, and only then puts it in the place of the last one: a build that
 * fails, at whatever point, leaves the last good site as it was.
 * @throws when the content, the build or the built site is not sound.
 */
export async function publish({ out, base }: Target): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const target = resolve(out);
  const [next, old] = ['next', 'old'].map((name) => resolve(dirname(target), `.${name}-${process.pid}`)) as [
    string,
    string,
  ];
  try {
    await build({ outDir: next, ...(base !== undefined && { base: normaliseBase(base) }), logLevel: 'warn' });
    const pages = checkSite(next);
    if (existsSync(target)) await rename(target, old);
    await rename(next, target);
    console.log(`${out}: ${pages} pages.`);
  } finally {
    for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A base path with a slash at both ends. */
export function normaliseBase(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

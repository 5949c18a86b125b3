import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import { NoBrowserError } from '#pdf/browser.ts';
import type { PaperName } from '#pdf/paper.ts';
import { checkSite } from './check.ts';
import { addPdf } from './edition.ts';
import type { Server } from './server.ts';

/** Where a site is published, and under which base path. */
export interface Target {
  /** The folder, `dist` by default. */
  readonly out: string;
  /** The base path, `/x/`; without it that of `SITE_URL`, or `/`. */
  readonly base?: string | undefined;
  /** The PDF edition; undefined: none is made. Where it is required, a build without a browser fails. */
  readonly pdf: { readonly paper: PaperName; readonly required: boolean } | undefined;
  /** The web servers for which the headers are written too. */
  readonly headers: readonly Server[];
}

/** Adds the PDF where there is a browser to print it with; says plainly where there is none. */
async function tryPdf(site: string, { paper, required }: NonNullable<Target['pdf']>): Promise<void> {
  try {
    console.log(`${await addPdf(site, paper, (line) => console.log(`  ${line}`))}.`);
  } catch (error) {
    if (required || !(error instanceof NoBrowserError)) throw error;
    console.log(
      'No PDF: no browser was found to print it with. The site is complete. npm run browser gets one.',
    );
  }
}

/**
 * Builds the site beside its folder, checks it, and only then puts it in the place of the last one: a build that
 * fails, at whatever point, leaves the last good site as it was.
 * @throws when the content, the build or the built site is not sound.
 */
export async function publish({ out, base, pdf }: Target): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const target = resolve(out);
  const [next, old] = ['next', 'old'].map((name) => resolve(dirname(target), `.${name}-${process.pid}`)) as [
    string,
    string,
  ];
  try {
    await build({ outDir: next, ...(base !== undefined && { base: normaliseBase(base) }), logLevel: 'warn' });
    const pages = checkSite(next);
    console.log(`Site: ${pages} pages.`);
    if (pdf !== undefined) await tryPdf(next, pdf);
    if (existsSync(target)) await rename(target, old);
    await rename(next, target);
    console.log(`Published to ${out}/.`);
  } finally {
    for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A base path with a slash at both ends. */
export function normaliseBase(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

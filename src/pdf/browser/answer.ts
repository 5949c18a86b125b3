import { readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { BrowserContext } from 'playwright';

/** The origin under which the browser knows the site. No machine has this name, and none is asked for it. */
export const ORIGIN = 'http://briefing.invalid';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/** A built site: its folder, and the base path that it was built under, such as `/` or `/x/`. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/** The response to the browser's request for one address. */
export interface Answer {
  readonly status: 200 | 404;
  readonly contentType?: string;
  readonly body?: Buffer;
}

const NOTHING: Answer = { status: 404 };

function pathOf(address: string): string | undefined {
  try {
    const { origin, pathname } = new URL(address);
    return origin === ORIGIN ? decodeURIComponent(pathname) : undefined;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The file of a site that an address names; status 404 where it names none, or what is outside the site. */
export async function answer({ folder, base }: BuiltSite, address: string): Promise<Answer> {
  const path = pathOf(address);
  if (path === undefined || path.includes('\0') || !path.startsWith(base)) return NOTHING;
  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  if (relative(folder, file).startsWith('..')) return NOTHING;
  try {
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
    return { status: 200, contentType, body: await readFile(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return NOTHING;
    throw error;
  }
}

/**
 * Answers whatever the pages of a browser's context ask for from the files of a site: there is no server, and no
 * request leaves the browser. One that comes as a snap could not read the files itself.
 */
export async function answerFrom(context: BrowserContext, site: BuiltSite): Promise<void> {
  await context.route('**/*', async (route) => route.fulfill(await answer(site, route.request().url())));
}

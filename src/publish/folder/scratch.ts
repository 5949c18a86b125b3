import { mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sweepAtExit } from './leftovers.ts';

const PREFIX = 'briefing-print-';

/** The folder at the other end of a link that `openScratch` made, and of no other. */
function readScratch(link: string): string | undefined {
  try {
    const folder = readlinkSync(link);
    return dirname(folder) === tmpdir() && basename(folder).startsWith(PREFIX) ? folder : undefined;
  } catch {
    // No build was killed here while it printed.
    return undefined;
  }
}

/** Deletes the temporary files of a browser whose build was killed. */
export function sweepScratch(link: string): void {
  const folder = readScratch(link);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  rmSync(link, { force: true });
}

/**
 * Gives this process, and the browser that it starts, a temporary folder of their own, and leaves a link to it, by
 * which the next build finds and deletes it where this one is killed. Returns what deletes both. The folder stays short
 * of name, since Chromium puts a socket into it: https://man7.org/linux/man-pages/man7/unix.7.html
 */
export function openScratch(link: string): () => void {
  if (process.platform === 'win32') return () => undefined;
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const closeFolder = sweepAtExit(folder);
  symlinkSync(folder, link);
  const closeLink = sweepAtExit(link);
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    closeFolder();
    closeLink();
  };
}

/** Prints with a temporary folder of its own, which goes when that is done. */
export async function withScratch<Result>(link: string, print: () => Promise<Result>): Promise<Result> {
  const close = openScratch(link);
  return print().finally(close);
}

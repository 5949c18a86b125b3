import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PublishError } from '#publish/refusal.ts';
import { sweepScratch } from './scratch.ts';

/** The folders beside a target while a site is put in its place. `.gitignore` knows these names. */
export interface Places {
  /** The folder that is served. */
  readonly target: string;
  /** The new site, until it is whole. */
  readonly next: string;
  /** The old site, whole, while the new one takes its place. */
  readonly old: string;
  /** The old site while it is deleted. */
  readonly gone: string;
  /** A link to the browser's temporary files while the PDF is printed. */
  readonly scratch: string;
  readonly lock: string;
}

/** The number by which Linux knows an overlay file system, as containers have it. */
const OVERLAY = 0x794c7630;

/** The places beside a target, all on its own file system. */
export function placesOf(target: string): Places {
  const beside = (name: string) => join(dirname(target), `.${basename(target)}.briefing-${name}`);
  return {
    target,
    next: beside('next'),
    old: beside('old'),
    gone: beside('gone'),
    scratch: beside('scratch'),
    lock: beside('lock'),
  };
}

/** Deletes what a build that has ended left beside its target, and brings the old site back where none stands. */
export function heal({ target, next, old, gone, scratch }: Places): void {
  if (existsSync(old)) renameSync(old, existsSync(target) ? gone : target);
  for (const folder of [next, gone]) rmSync(folder, { recursive: true, force: true });
  sweepScratch(scratch);
}

/** Copies a built site beside its target, whatever file system it was built on. */
export function stage(site: string, { next }: Places): void {
  mkdirSync(dirname(next), { recursive: true });
  cpSync(site, next, { recursive: true });
}

/**
 * Tries whether the target can be renamed, where that is not sure: within a container's image it cannot.
 * @throws PublishError where it cannot, before any work is done.
 */
export function tryRename({ target, old }: Places, rename = renameSync): void {
  if (!existsSync(target) || statfsSync(target).type !== OVERLAY) return;
  try {
    rename(target, old);
  } catch (cause) {
    throw new PublishError(
      `${target} belongs to the image of this container, so it cannot be exchanged. Delete it, or name another folder with --out.`,
      { cause },
    );
  }
  rename(old, target);
}

/**
 * Puts the new site in the place of the old one. Where the second rename fails the old site is brought back; where
 * the process is killed between the two, `heal` brings it back.
 */
export function swap({ target, next, old, gone }: Places, rename = renameSync): void {
  const replaces = existsSync(target);
  if (replaces) rename(target, old);
  try {
    rename(next, target);
  } catch (error) {
    if (replaces) rename(old, target);
    throw error;
  }
  if (!replaces) return;
  rename(old, gone);
  rmSync(gone, { recursive: true, force: true });
}

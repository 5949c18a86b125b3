import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Change } from './change.ts';
import { Refusal } from './refusal.ts';

/** A change whose new text lies in a file beside its own. */
interface Staged {
  readonly change: Change;
  readonly target: string;
  readonly beside: string;
}

/**
 * Writes changes to a content folder: all or none. Each text is written beside its file first; then all are renamed.
 * @param rename what puts a file in its place; a test passes one that fails.
 * @throws Refusal where a file is no longer what the change was made from.
 */
export function writeChanges(root: string, changes: readonly Change[], rename = renameSync): void {
  const staged = changes.map((change) => locate(root, change));
  const done: Staged[] = [];
  try {
    for (const item of staged) stage(item);
    for (const { change, target } of staged) {
      if (readText(target) !== change.before)
        throw new Refusal(`${change.path} was changed meanwhile. Nothing was written: run this again.`);
    }
    for (const item of staged) {
      rename(item.beside, item.target);
      done.push(item);
    }
  } catch (error) {
    for (const item of done) restore(item);
    throw error;
  } finally {
    for (const { beside } of staged) rmSync(beside, { force: true });
  }
}

/** The text of a file; undefined where there is none. */
export function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function locate(root: string, change: Change): Staged {
  const path = join(root, change.path);
  const target = existsSync(path) ? realpathSync(path) : path;
  // The reader passes over names that begin with a dot, so a server that watches the folder sees the rename alone.
  return { change, target, beside: join(dirname(target), `.${basename(target)}.${process.pid}.new`) };
}

function stage({ change, target, beside }: Staged): void {
  mkdirSync(dirname(target), { recursive: true });
  const mode = change.before === undefined ? 0o666 : statSync(target).mode;
  writeFileSync(beside, change.after, { mode });
}

function restore({ change, target, beside }: Staged): void {
  if (change.before === undefined) {
    rmSync(target, { force: true });
    return;
  }
  writeFileSync(beside, change.before, { mode: statSync(target).mode });
  renameSync(beside, target);
}

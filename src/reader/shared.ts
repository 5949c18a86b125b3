import { stampFolder } from './folder/stamp.ts';
import { type Reading, readContent } from './read.ts';

/** The last reading of a process, and the state of the folder that it was made from. */
interface Shared {
  readonly key: string;
  readonly reading: Reading;
}

/**
 * Where it is kept: a command and Vite each load this module for themselves, and have nothing in common but the
 * process. https://vite.dev/guide/api-environment-runtimes
 */
const PLACE = Symbol.for('briefing.reading');

/**
 * The reading of a content folder, made anew when a name, a size or a time in the folder changes: a command that checks
 * the content before Astro asks for it reads it once for both. Parameters and errors are those of `readContent`.
 */
export function readShared(root: string, shown: string): Reading {
  const key = `${root}\n${shown}\n${stampFolder(root)}`;
  const last = Reflect.get(globalThis, PLACE) as Shared | undefined;
  if (last?.key === key) return last.reading;
  const reading = readContent(root, shown);
  Reflect.set(globalThis, PLACE, { key, reading } satisfies Shared);
  return reading;
}

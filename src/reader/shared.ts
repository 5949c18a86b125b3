import { stampFolder } from './folder/stamp.ts';
import { type Reading, readContent } from './read.ts';

let last: { readonly key: string; readonly reading: Reading } | undefined;

/**
 * The reading of a content folder, made anew when a name, a size or a time in the folder changes: a command that checks
 * the content before Astro asks for it reads it once for both. Parameters and errors are those of `readContent`.
 */
export function readShared(root: string, shown: string): Reading {
  const key = `${root}\n${shown}\n${stampFolder(root)}`;
  if (last?.key === key) return last.reading;
  const reading = readContent(root, shown);
  last = { key, reading };
  return reading;
}

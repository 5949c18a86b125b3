import { lstatSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { replaceForbidden } from '#schema/value/codepoint.ts';
import { FileText } from '#reader/report/text.ts';
import { recallFile } from './memory.ts';

/** How large a file may be, and what an editor does about one that is larger. */
export interface Limit {
  readonly bytes: number;
  readonly remedy: string;
}

/** The most that a file may hold which an editor writes, in bytes. */
export const MOST_BYTES = 256 * 1024;

/** A path as a message shows it. */
export function showPath(...parts: string[]): string {
  return replaceForbidden(posix.join(...parts), '\ufffd').replace(/[\t\n]/g, '\ufffd');
}

/** A file that is not read, with the reason why. */
export function refuseFile(shown: string, message: string): FileText {
  const file = new FileText(shown, '');
  file.refuse(0, message);
  return file;
}

/** Reads a file as text. `shown` is the path by which messages name it. A file that cannot be read says so itself. */
export function readFile(path: string, shown: string, { bytes: most, remedy }: Limit): FileText {
  const oversize = `is larger than ${most / 1024} kB: ${remedy}`;
  const stat = lstatSync(path);
  if (!stat.isFile())
    return refuseFile(shown, 'is not a plain file: put the file itself here, without a link');
  if (stat.size > most) return refuseFile(shown, oversize);
  try {
    const bytes = readFileSync(path);
    return bytes.length > most ? refuseFile(shown, oversize) : recallFile(shown, bytes);
  } catch (error) {
    return refuseFile(shown, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

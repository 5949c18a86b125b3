import { decodeFile } from './decode.ts';
import type { FileText } from '#reader/report/text.ts';

/** How many files are remembered, and how many bytes of them: more than a folder holds. */
const MOST_FILES = 4096;
const MOST_BYTES = 64 * 1024 * 1024;

const last = new Map<string, { readonly bytes: Uint8Array; readonly file: FileText }>();
let held = 0;

function forget(shown: string): void {
  held -= last.get(shown)?.bytes.length ?? 0;
  last.delete(shown);
}

/**
 * The text of a file, and the very same object as before where its bytes are the same: what `remember` has made of it
 * then holds. In development a save thus costs the reading of the one file that changed.
 */
export function recallFile(shown: string, bytes: Buffer): FileText {
  const before = last.get(shown);
  if (before !== undefined && bytes.equals(before.bytes)) return before.file;
  forget(shown);
  const file = decodeFile(shown, bytes);
  last.set(shown, { bytes, file });
  held += bytes.length;
  for (const oldest of last.keys()) {
    if (last.size <= MOST_FILES && held <= MOST_BYTES) break;
    forget(oldest);
  }
  return file;
}

/** The function, called once for each file: what it makes of a file depends on that file alone. */
export function remember<Result>(read: (file: FileText) => Result): (file: FileText) => Result {
  const results = new WeakMap<FileText, { readonly result: Result }>();
  return (file) => {
    const before = results.get(file);
    if (before !== undefined) return before.result;
    const result = read(file);
    file.seal();
    results.set(file, { result });
    return result;
  };
}

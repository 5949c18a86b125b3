import { decodeFile } from './decode.ts';
import type { FileText } from './text.ts';

/** How many files are remembered: more than a folder holds. */
const MOST = 4096;

const last = new Map<string, { readonly bytes: Uint8Array; readonly file: FileText }>();

/**
 * The text of a file, and the very same object as before where its bytes are the same: what `remember` has made of it
 * then holds. In development a save thus costs the reading of the one file that changed.
 */
export function recallFile(shown: string, bytes: Buffer): FileText {
  const before = last.get(shown);
  if (before !== undefined && bytes.equals(before.bytes)) return before.file;
  const file = decodeFile(shown, bytes);
  last.delete(shown);
  last.set(shown, { bytes, file });
  const [oldest] = last.keys();
  if (last.size > MOST && oldest !== undefined) last.delete(oldest);
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

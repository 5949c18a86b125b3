import { isAbsolute, relative, sep } from 'node:path';

/** An operation that the system refused, and the path that it was for. */
export interface SystemFault {
  /** `EACCES`. */
  readonly code: string;
  /** The operation, `rename`; empty where it is not known. */
  readonly operation: string;
  readonly path: string | undefined;
  /** The destination of a rename or a copy. */
  readonly dest: string | undefined;
}

/** The sentence of a code. `what` is the path, `act` what was to be done with it, `dest` where it was to go. */
type Sentence = (what: string, act: string, dest: string) => string;

const ACTS: Readonly<Record<string, string>> = {
  access: 'look at',
  copyfile: 'copy',
  listen: 'use',
  lstat: 'look at',
  mkdir: 'make',
  mkdtemp: 'make',
  open: 'open',
  read: 'read',
  rename: 'move',
  rm: 'delete',
  rmdir: 'delete',
  scandir: 'read',
  stat: 'look at',
  symlink: 'make',
  unlink: 'delete',
  write: 'write to',
};

const forbidden: Sentence = (what, act) =>
  `This user may not ${act} ${what}: change its rights or its owner, or name another folder`;
const tooMany: Sentence = () =>
  'Too many files are open at once: close other programs or raise the limit, as with "ulimit -n 4096", and run this again';

const SENTENCES: Readonly<Record<string, Sentence>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EADDRINUSE: (what) => `${what} is in use by another program: name another with --port`,
  EBUSY: (what) =>
    `${what} is in use, by another program or as a mount point: free it, or name another folder`,
  EDQUOT: (what) =>
    `Your share of the disk is used up, so that ${what} could not be written: delete something`,
  EEXIST: (what) => `${what} is there already: take it away`,
  EIO: (what, act) =>
    `The disk failed when the program tried to ${act} ${what}: see whether the disk is sound, and run this again`,
  EISDIR: (what) => `${what} is a folder, and a file is wanted: take it away or name another`,
  ELOOP: (what) => `${what} is a link that leads back to itself: mend the link`,
  EMFILE: tooMany,
  ENAMETOOLONG: (what) => `The path ${what} is too long for this system: move the project nearer to the top`,
  ENFILE: tooMany,
  ENOENT: (what, act) =>
    act === ACTS['mkdir']
      ? `The folder ${what} cannot be made, for the one above it is not there: see whether the disk is sound and can be written, and run this again`
      : `${what} is not there, so the program cannot ${act} it: put it back, or name another`,
  ENOSPC: (what, act) =>
    `The disk is full, so the program cannot ${act} ${what}: free some space and run this again`,
  ENOTDIR: (what) => `A part of the path ${what} is a file, not a folder: take it away or name another path`,
  ENOTEMPTY: (what) =>
    `The folder ${what} was filled meanwhile: see that no other build runs, and run this again`,
  EPIPE: () => 'Whatever was reading the output has closed it',
  EROFS: (what, act) =>
    `The program cannot ${act} ${what}, for its file system is read-only: remount it, or name another folder`,
  EXDEV: (what, _act, dest) =>
    `${what} and ${dest} lie on two file systems, and nothing can be moved between them: name a folder on the file system of the project`,
};

/** The codes of Linux, by which a library in Rust names them. https://man7.org/linux/man-pages/man3/errno.3.html */
const NUMBERS: Readonly<Record<string, string>> = {
  1: 'EPERM',
  2: 'ENOENT',
  5: 'EIO',
  13: 'EACCES',
  16: 'EBUSY',
  17: 'EEXIST',
  18: 'EXDEV',
  20: 'ENOTDIR',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** A field that Node gives to an error of the system, where it is a text. */
function textOf(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The fault of the system that an error tells of by its fields or its text; undefined where it tells of none. */
export function readSystemFault(error: Error): SystemFault | undefined {
  const code = textOf(error, 'code');
  const syscall = textOf(error, 'syscall');
  if (code !== undefined && syscall !== undefined) {
    const path = 'port' in error ? `The port ${error.port}` : textOf(error, 'path');
    return { code, operation: syscall, path, dest: textOf(error, 'dest') };
  }
  const [, named, operation, path, dest] =
    /\b(E[A-Z]{2,}): [^,\n]+, (\w+)(?: '([^']*)')?(?: -> '([^']*)')?/.exec(error.message) ?? [];
  if (named !== undefined) return { code: named, operation: operation ?? '', path, dest };
  const [, number = ''] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  const known = NUMBERS[number];
  return known === undefined ? undefined : { code: known, operation: '', path: undefined, dest: undefined };
}

/** A path as a message shows it: from the folder of the project where it lies in that. */
function showPath(path: string | undefined): string {
  if (path === undefined) return 'a file';
  const short = relative(process.cwd(), path);
  return !isAbsolute(path) || short === '' || short.startsWith('..') ? path : short.split(sep).join('/');
}

/** The sentence that says what the system would not do, and what helps. */
export function explainSystemFault({ code, operation, path, dest }: SystemFault): string {
  const act = ACTS[operation] ?? 'use';
  const what = showPath(path);
  const sentence = SENTENCES[code]?.(what, act, showPath(dest)) ?? `The system would not ${act} ${what}`;
  return `${sentence} (${[code, operation].filter((part) => part !== '').join(', ')}).`;
}

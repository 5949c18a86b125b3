import { explainSystemFault, readSystemFault } from './explain-system.ts';

/** Errors whose message is written for whoever runs a command. Their classes may load a browser's driver or Astro. */
const OURS: ReadonlySet<string> = new Set([
  'UsageError',
  'ContentError',
  'Refusal',
  'PublishError',
  'NoBrowserError',
]);

/** Errors that are mistakes of a program, never of its user. */
const FAULTS: ReadonlySet<string> = new Set([
  'TypeError',
  'ReferenceError',
  'RangeError',
  'SyntaxError',
  'AssertionError',
]);

/** An error and all that it rests on, the outermost first. */
function unwrap(error: unknown, seen: ReadonlySet<unknown> = new Set()): Error[] {
  if (!(error instanceof Error) || seen.has(error)) return [];
  const within = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const known = new Set([...seen, error]);
  return [error, ...[error.cause, ...within].flatMap((inner) => unwrap(inner, known))];
}

function isFault(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return FAULTS.has(error.name) || code.startsWith('ERR_') || error.message.trim() === '';
}

/** The message of a fault that has none of its own. */
function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const title = 'title' in error && typeof error.title === 'string' ? error.title : error.name;
  return error.message.trim() === '' ? title : `${error.name}: ${error.message.trim()}`;
}

/**
 * The message of an error for whoever runs a command: what was wrong and what to do, never a stack. An error of the system
 * is told of as such, however deep it lies.
 */
export function explainError(error: unknown): string {
  const all = unwrap(error);
  const own = all.find(({ name }) => OURS.has(name));
  if (own !== undefined) return own.message.trim();
  for (const inner of all) {
    const fault = readSystemFault(inner);
    if (fault !== undefined) return explainSystemFault(fault);
  }
  if (error instanceof Error && !isFault(error)) return error.message.trim();
  return `${nameFault(error)}\nThis is a fault of the program, not yours. For its details, to report them, run the same with DEBUG=briefing in the environment.`;
}

/** The error as a programmer wants it, with its stack and its causes. */
export function detailError(error: unknown): string {
  return unwrap(error)
    .map((inner) => inner.stack ?? inner.message)
    .join('\ncaused by ');
}

/** Whether an error says that there is no browser. */
export function lacksBrowser(error: unknown): boolean {
  return unwrap(error).some(({ name }) => name === 'NoBrowserError');
}

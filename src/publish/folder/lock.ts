import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PublishError } from '#publish/refusal.ts';

/** How often a lock is tried, how long at most, and how long one may be without its number, in milliseconds. */
const STEP = 100;
const PATIENCE = 600_000;
const GRACE = 2_000;

/** The result of a call on a file that may be gone by now; undefined where it is gone. */
function unlessGone<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a process of this number runs here. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive too, and may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process whose number a lock holds is another that runs. One without a number is about to get it. */
function isHeld(holder: string, waited: number): boolean {
  if (holder === '') return waited < GRACE;
  return Number(holder) !== process.pid && isAlive(Number(holder));
}

/** Takes a lock that a dead process left out of the way. Of two that try, one moves it. */
function clear(file: string, holder: string): void {
  const aside = `${file}-${process.pid}`;
  if (unlessGone(() => (renameSync(file, aside), true)) === undefined) return;
  // Between the look and the move another process may have taken the lock: it is given back.
  if (readFileSync(aside, 'utf8').trim() === holder) rmSync(aside);
  else renameSync(aside, file);
}

/** Takes the lock. Returns the number of the process that holds it, where one does. */
function tryLock(file: string, waited: number): string | undefined {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = unlessGone(() => readFileSync(file, 'utf8').trim());
  if (holder !== undefined && isHeld(holder, waited)) return holder;
  if (holder !== undefined) clear(file, holder);
  return tryLock(file, waited);
}

/**
 * Takes a lock that is a file, and waits for the process that holds it.
 * @param purpose what is locked, for the line that says so: "dist".
 * @throws PublishError after ten minutes, with the file to delete.
 */
export async function lock(file: string, purpose: string, log: (line: string) => void): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const start = performance.now();
  for (let told = false; ; told = true) {
    const waited = performance.now() - start;
    const holder = tryLock(file, waited);
    if (holder === undefined) return;
    if (!told)
      log(`Another build of ${purpose} is under way${holder && ` (process ${holder})`}: waiting for it.`);
    if (waited > PATIENCE)
      throw new PublishError(
        `Another process has held ${purpose} for ten minutes. Where none is at work, delete ${file}.`,
      );
    await setTimeout(STEP);
  }
}

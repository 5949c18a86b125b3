import { placesOf } from '#publish/folder/swap.ts';
import { type Ground, listLeft } from './ground.ts';
import { type Ending, runBuild } from './run.ts';
import { inspect } from './whole.ts';

/** What one run came to; each fault is a sentence, and none means that all is well. */
export interface Verdict {
  readonly name: string;
  /** Whether the fault or the signal came before the build was over. */
  readonly met: boolean;
  readonly site: 'old' | 'new' | 'absent' | 'broken';
  readonly code: number | null;
  readonly faults: readonly string[];
}

const CAUSE =
  /ENOSPC|EIO|EROFS|EMFILE|EXDEV|no space|disk is full|read-only|input\/output|too many open|cannot be written|can be written/i;

/**
 * What a user is told at the end. Not judged where Node could not load the program, or where it gave up itself, as it
 * does when it cannot write to its own threads: then there is nobody to speak.
 */
function judgeWords({ code, said }: Ending): string[] {
  if (code === null || !said.includes('Building')) return [];
  const faults = [];
  if (/^\s+at .*[:(]/m.test(said.trim().slice(-400)))
    faults.push(`a stack trace: ${said.trim().slice(-400)}`);
  if (!CAUSE.test(said)) faults.push(`the cause is not named: ${said.trim().slice(-400) || 'not one word'}`);
  return faults;
}

/** The base path of the next build, so that each differs from the one before. */
function nextBase(count: number): string {
  return `/b${count}/`;
}

/** No system call that Node offers exchanges two folders: between two renames the old site stands whole beside its place. */
function keepsOldBeside({ dist }: Ground, before: string): boolean {
  const { fault, identity } = inspect(placesOf(dist).old);
  return fault === undefined && identity === before;
}

/**
 * Judges a run that was disturbed: whether the served folder is whole, whether the next build heals it, and whether
 * nothing is left then.
 * @param before the identity of the site that stood before.
 */
export async function judge(
  ground: Ground,
  run: {
    name: string;
    ending: Ending;
    met: boolean;
    before: string;
    failing: boolean;
    count: number;
    /** The process was killed between the two renames. */
    between?: boolean;
  },
): Promise<Verdict> {
  const { fault, identity } = inspect(ground.dist);
  const isKept = fault === 'absent' && run.between === true && keepsOldBeside(ground, run.before);
  const faults = fault === undefined || isKept ? [] : [`after the run: ${fault}`];
  const site = fault === 'absent' ? 'absent' : fault ? 'broken' : identity === run.before ? 'old' : 'new';
  if (run.failing && run.ending.code !== 0) faults.push(...judgeWords(run.ending));
  if (run.failing && run.ending.code === 0 && site !== 'new') faults.push('rc 0, and nothing new published');
  const healing = await runBuild(ground, { args: ['--no-pdf', '--base', nextBase(run.count)] });
  if (healing.code !== 0) faults.push(`the next build fails: ${healing.said.trim().slice(-300)}`);
  const after = inspect(ground.dist);
  if (after.fault !== undefined) faults.push(`after the next build: ${after.fault}`);
  else if (after.identity === identity) faults.push('the next build published nothing new');
  faults.push(...listLeft(ground).map((path) => `left: ${path}`));
  return { name: run.name, met: run.met, site, code: run.ending.code, faults };
}

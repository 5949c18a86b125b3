import { enableCompileCache } from 'node:module';
import { asksHelp, type Given, readArguments, readValues } from '#cli/arguments/arguments.ts';
import type { Command } from './command.ts';
import { detailError, explainError, lacksBrowser } from './explain.ts';
import type { Flags, ValuesOf } from '#cli/arguments/flag.ts';
import { writeHelp } from './help.ts';
import { UsageError } from '#cli/arguments/usage.ts';
import { checkVariables } from '#cli/arguments/variable.ts';

// A third of a check's time is the compiling of its own code, which need not be done twice. It is kept in the project,
// and not at all where that cannot be written.
enableCompileCache('.astro/compile');

/** The work of a command, given its flags. Returns its exit code; 0 where it returns nothing. */
type Work<Wanted extends Flags> = (
  values: ValuesOf<Wanted>,
  given: readonly Given[],
) => Promise<number | void> | number | void;

function codeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  return lacksBrowser(error) ? 3 : 1;
}

function tell(error: unknown): void {
  console.error(explainError(error));
  if (process.env['DEBUG']?.split(',').includes('briefing')) console.error(`\n${detailError(error)}`);
}

function stop(error: unknown): never {
  tell(error);
  process.exit(codeOf(error));
}

/** A library that ends the process itself, or waits for what never comes, leaves a user without a word. */
function watchSilence(isOver: () => boolean): void {
  process.on('exit', (code) => {
    // From 128 on it was ended by a signal, such as Ctrl+C.
    if (isOver() || code === 0 || code >= 128) return;
    console.error(
      `The command ended before its work was done, and gave no reason (code ${code}). This is a fault of the program: run the same with DEBUG=briefing in the environment, and report what it prints.`,
    );
  });
}

/**
 * Runs a command of the project: prints its help where that is asked for, else does its work. Whatever goes wrong is
 * told in a sentence, and the process ends with 2 for a mistake in the flags, 3 without a browser, 1 otherwise.
 * @param work loads what it needs itself, so that help and mistakes in the flags come at once.
 */
export async function runCommand<Wanted extends Flags>(
  command: Command<Wanted>,
  work: Work<Wanted>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (asksHelp(args)) {
    console.log(writeHelp(command));
    return;
  }
  let isOver = false;
  watchSilence(() => isOver);
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error: unknown) => {
      isOver = true;
      stop(error);
    });
  try {
    const given = readArguments(command.flags, args);
    const values = readValues(command.flags, given);
    checkVariables(command.variables, process.env);
    process.exitCode = (await work(values, given)) ?? 0;
  } catch (error) {
    tell(error);
    process.exitCode = codeOf(error);
  }
  isOver = true;
}

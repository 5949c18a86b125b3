import { addExchange, readSound } from '#editing/add-exchange.ts';
import { quoteWord } from '#editing/flags/command.ts';
import { converse } from '#editing/ask/converse.ts';
import { type Flags, readFlags } from '#editing/flags/flags.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { startBriefing } from '#editing/start/start-briefing.ts';
import type { Given } from '#cli/arguments/arguments.ts';
import { newCommand } from './commands/new.ts';
import { openContentFolder } from '#cli/run/content.ts';
import { runCommand } from '#cli/run/run.ts';
import { onTerminal } from '#cli/report/terminal.ts';
import { UsageError } from '#cli/arguments/usage.ts';

const { CONTENT_DIR } = process.env;

/**
 * Reads the flags.
 * @throws UsageError where one of them has the wrong form.
 */
function read(given: readonly Given[]): Flags {
  try {
    return readFlags(given);
  } catch (error) {
    throw error instanceof Refusal ? new UsageError(error.message) : error;
  }
}

async function write({ answers, dryRun, briefing }: Flags): Promise<string> {
  if (briefing !== undefined) return startBriefing(briefing, answers.month);
  const folder = openContentFolder();
  const entries = readSound(folder);
  if (!process.stdin.isTTY) return addExchange(folder, entries, answers, dryRun);
  const place = CONTENT_DIR === undefined ? '' : `CONTENT_DIR=${quoteWord(CONTENT_DIR)} `;
  const errand = { folder, entries, dryRun, program: `${place}npm run new --${dryRun ? ' --dry-run' : ''}` };
  return onTerminal((terminal) => converse(answers, errand, terminal));
}

await runCommand(newCommand, async (_values, given) => console.log(await write(read(given))));

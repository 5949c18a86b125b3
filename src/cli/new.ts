import { contentFolder } from './content.ts';
import { onTerminal } from './terminal.ts';
import { addExchange, readSound } from '#editing/add-exchange.ts';
import { listMissing } from '#editing/complete.ts';
import { type Flags, readFlags } from '#editing/flags.ts';
import { askMissing, confirm } from '#editing/questions.ts';
import { Refusal } from '#editing/refusal.ts';
import { startBriefing } from '#editing/start-briefing.ts';

async function run({ answers, dryRun, briefing }: Flags): Promise<string> {
  if (briefing !== undefined) return startBriefing(briefing, answers.month);
  const folder = contentFolder();
  const entries = readSound(folder);
  if (!process.stdin.isTTY || listMissing(answers).length === 0)
    return addExchange(folder, entries, answers, dryRun);
  return onTerminal(async (terminal) => {
    const all = await askMissing(answers, entries, terminal);
    const diff = addExchange(folder, entries, all, true);
    if (dryRun) return diff;
    await confirm(diff, terminal);
    return addExchange(folder, entries, all, false);
  });
}

try {
  console.log(await run(readFlags(process.argv.slice(2))));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

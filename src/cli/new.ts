import { onTerminal } from './terminal.ts';
import { addExchange, readSound } from '#editing/add-exchange.ts';
import { quoteWord } from '#editing/command.ts';
import { converse } from '#editing/converse.ts';
import { type Flags, readFlags } from '#editing/flags.ts';
import { explainRefusal } from '#editing/refusal.ts';
import { startBriefing } from '#editing/start-briefing.ts';
import { findContentFolder } from '#reader/content-folder.ts';

const { CONTENT_DIR } = process.env;

async function run({ answers, dryRun, briefing }: Flags): Promise<string> {
  if (briefing !== undefined) return startBriefing(briefing, answers.month);
  const folder = findContentFolder();
  const entries = readSound(folder);
  if (!process.stdin.isTTY) return addExchange(folder, entries, answers, dryRun);
  const place = CONTENT_DIR === undefined ? '' : `CONTENT_DIR=${quoteWord(CONTENT_DIR)} `;
  const errand = { folder, entries, dryRun, program: `${place}npm run new --${dryRun ? ' --dry-run' : ''}` };
  return onTerminal((terminal) => converse(answers, errand, terminal));
}

try {
  console.log(await run(readFlags(process.argv.slice(2))));
} catch (error) {
  const message = explainRefusal(error);
  if (message === undefined) throw error;
  console.error(message);
  process.exitCode = 1;
}

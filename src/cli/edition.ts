import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswers } from '#editing/edition/answers.ts';
import { askReasons } from '#editing/edition/ask-reasons.ts';
import { writeEdition } from '#editing/edition/edition.ts';
import { readSound } from '#editing/add-exchange.ts';
import { onTerminal } from '#cli/report/terminal.ts';
import { openContentFolder } from '#cli/run/content.ts';
import { runCommand } from '#cli/run/run.ts';
import { editionCommand } from './commands/edition.ts';

await runCommand(editionCommand, async (values) => {
  const folder = openContentFolder();
  const { number } = readSound(folder).briefing.edition;
  const own = join(folder.root, 'editions', `${number}.yaml`);
  const path = values.answers ?? (existsSync(own) ? own : undefined);
  const written = await writeEdition(folder, {
    answers: path === undefined ? { changes: [] } : readAnswers(path),
    dryRun: values['dry-run'],
    again: values.again,
    ask: process.stdin.isTTY
      ? (differences) => onTerminal((terminal) => askReasons(differences, terminal))
      : undefined,
  });
  console.log(written);
});

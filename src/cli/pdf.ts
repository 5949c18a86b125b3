import { pdfCommand } from './commands/pdf.ts';
import { runCommand } from '#cli/run/run.ts';

await runCommand(pdfCommand, async ({ from, paper }) => {
  const { printAgain } = await import('#publish/print-again.ts');
  console.log(`${from}/${await printAgain(from, paper)}.`);
});

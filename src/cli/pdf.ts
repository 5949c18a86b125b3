import { pdfCommand } from './commands/pdf.ts';
import { runCommand } from './run.ts';

await runCommand(pdfCommand, async ({ from, paper }) => {
  const { addPdf } = await import('#publish/edition.ts');
  console.log(`${from}/${await addPdf(from, paper, console.log)}.`);
});

import { parseArgs } from 'node:util';
import { NoBrowserError } from '#pdf/browser.ts';
import { parsePaper } from '#pdf/paper.ts';
import { addPdf } from '#publish/edition.ts';

const { values } = parseArgs({
  options: { paper: { type: 'string', default: 'a4' }, from: { type: 'string', default: 'dist' } },
});

try {
  console.log(`${values.from}/${await addPdf(values.from, parsePaper(values.paper), console.log)}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof NoBrowserError ? 3 : 1;
}

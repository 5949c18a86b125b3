import { parseArgs } from 'node:util';
import { NoBrowserError } from '#pdf/browser.ts';
import { parsePaper } from '#pdf/paper.ts';
import { printAgain } from '#publish/print-again.ts';

const { values } = parseArgs({
  options: { paper: { type: 'string', default: 'a4' }, from: { type: 'string', default: 'dist' } },
});

try {
  console.log(`${values.from}/${await printAgain(values.from, parsePaper(values.paper))}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof NoBrowserError ? 3 : 1;
}

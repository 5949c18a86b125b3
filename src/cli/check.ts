import { contentFolder } from './content.ts';
import { printProblems } from '#reader/problem.ts';
import { readContent } from '#reader/read.ts';

const { root, shown } = contentFolder();
const reading = readContent(root, shown);
if (reading.ok) {
  const { months, chapters, sources } = reading.entries;
  const exchanges = months.reduce((count, month) => count + month.exchanges.length, 0);
  console.log(
    `${shown}: ${exchanges} entries in ${months.length} months, ${chapters.length} chapters, ${sources.length} sources. No problems.`,
  );
} else {
  console.error(printProblems(reading.problems));
  process.exitCode = 1;
}

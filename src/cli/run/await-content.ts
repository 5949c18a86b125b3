import { setTimeout } from 'node:timers/promises';
import { printProblems } from '#reader/report/problem.ts';
import { readShared } from '#reader/shared.ts';
import { stampFolder } from '#reader/folder/stamp.ts';
import { openContentFolder } from './content.ts';

/** How often the folder is looked at, in milliseconds. */
const STEP = 200;

/**
 * Waits until the content can be shown, and prints what is wrong with it at every save until then.
 * @throws when there is no content folder.
 */
export async function awaitContent(): Promise<void> {
  const { root, shown } = openContentFolder();
  for (;;) {
    const stamp = stampFolder(root);
    const reading = readShared(root, shown);
    if (reading.ok) return;
    console.error(printProblems(reading.problems));
    console.error('Mend this and save: the site is served as soon as the content can be read.\n');
    while (stampFolder(root) === stamp) await setTimeout(STEP);
  }
}

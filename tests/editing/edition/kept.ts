import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEdition, type Wish } from '#editing/edition/edition.ts';
import type { Answers } from '#schema/edition.ts';
import { copyHarbour } from '../harbour.ts';

/** The harbour with its first edition stored. */
export async function keepHarbour(): Promise<string> {
  const root = copyHarbour();
  await store(root);
  return root;
}

/** Stores an edition of a content folder with answers, and returns what is said of it. */
export function store(
  root: string,
  answers: Partial<Answers> = {},
  wish: Partial<Wish> = {},
): Promise<string> {
  const full = { dryRun: false, again: false, ask: undefined, ...wish };
  return writeEdition({ root, shown: 'harbour' }, { ...full, answers: { changes: [], ...answers } });
}

/** Replaces a text in a file of a content folder. */
export function change(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  writeFileSync(
    join(root, path),
    text.replace(from, () => to),
  );
}

/** Raises the edition in `briefing.yaml` of the harbour from the first to another. */
export function raise(root: string, number = '2', date = '2031-06-20', from = '1'): void {
  const settings = readFileSync(join(root, 'briefing.yaml'), 'utf8');
  const raised = settings.replace(
    new RegExp(`edition: \\{ number: "${from}", date: \\S+ \\}`),
    `edition: { number: "${number}", date: ${date} }`,
  );
  writeFileSync(join(root, 'briefing.yaml'), raised);
}

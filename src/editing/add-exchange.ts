import { join, posix } from 'node:path';
import { siteHref } from '#model/address.ts';
import type { Entries } from '#model/view/entries.ts';
import type { ContentFolder } from '#reader/folder/content-folder.ts';
import { listPaths, listOf } from '#reader/folder/list.ts';
import { type Problem, printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { completeDraft } from '#editing/ask/complete.ts';
import { drawDiff } from '#editing/write/diff.ts';
import type { Answers, Doubt } from '#editing/ask/draft.ts';
import { type Addition, planChanges } from '#editing/write/plan.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { readChanged } from '#editing/write/trial.ts';
import { readText, writeChanges } from '#editing/write/write.ts';

/** The address at which `npm run dev` serves the site. */
const PREVIEW = 'http://localhost:4321';

/**
 * The entries of a content folder that is sound.
 * @throws Refusal with every problem of one that is not.
 */
export function readSound({ root, shown }: ContentFolder): Entries {
  const reading = readContent(root, shown);
  if (reading.ok) return reading.entries;
  throw new Refusal(
    `${printProblems(reading.problems)}\n\n${shown} has problems of its own: mend them first. Nothing was written.`,
  );
}

/**
 * Adds an exchange to the content, with the people, places and sources that it needs. Returns what was written where;
 * with `dryRun`, the diff, and nothing is written.
 * @throws Refusal where something is missing, or the reader finds a problem in what would be written.
 */
export function addExchange(
  folder: ContentFolder,
  entries: Entries,
  answers: Answers,
  dryRun: boolean,
): string {
  const { root, shown } = folder;
  const draft = completeDraft(answers, entries);
  const { id, changes } = planChanges(draft, entries, {
    read: (path) => readText(join(root, path)),
    list: (list) => listPaths(root, list),
  });
  const reading = readChanged(root, shown, changes);
  if (!reading.ok) {
    const many = reading.problems.length > 1 ? 'these problems' : 'this problem';
    throw new Refusal(
      `${printProblems(reading.problems)}\n\nWith the new entry the content would have ${many}. Nothing was written.`,
      reading.problems.flatMap((problem) => doubtOf(problem, answers, shown) ?? []),
    );
  }
  // A line of context may be a blank alone, so only the break at the end goes.
  if (dryRun) return drawDiff(changes).replace(/\n$/, '');
  writeChanges(root, changes);
  return report(id, draft.month, entries, changes, shown);
}

/** The answer that a problem of what would be written is about. */
function doubtOf({ file, field }: Problem, { exchange }: Answers, shown: string): Doubt | undefined {
  const list = listOf(posix.relative(shown, file));
  const rows = (['people', 'places', 'sources'] as const).find((name) => name === list);
  const [, name] = /^exchanges\[\d+\]\.(\w+)/.exec(field) ?? [];
  return rows !== undefined
    ? `${rows}.yaml`
    : (Object.keys(exchange) as (keyof typeof exchange)[]).find((key) => key === name);
}

function report(
  id: string,
  month: string,
  entries: Entries,
  changes: readonly Addition[],
  shown: string,
): string {
  const written = changes.map(({ path, before, after, ids }) => {
    const line = after.split('\n').findIndex((text) => text.trimEnd().endsWith(`- id: ${ids[0]}`)) + 1;
    return `${posix.join(shown, path)}:${line}  ${ids.join(', ')}${before === undefined ? ' (a new file)' : ''}`;
  });
  const was = entries.months.find((entry) => entry.month === month);
  const headline =
    was?.exchanges.length === 0
      ? [`The month had no entry until now. See whether its headline still holds: "${was.headline}".`]
      : [];
  const address = PREVIEW + siteHref('/')({ exchange: { id, month } });
  return [
    'Written:',
    ...written.map((line) => `  ${line}`),
    ...headline,
    `With npm run dev: ${address}`,
  ].join('\n');
}

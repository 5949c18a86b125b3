import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastDay } from '#schema/value/calendar.ts';
import { monthKeySchema } from '#schema/value/date.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { draftBriefing } from './starter.ts';
import { writeChanges } from '#editing/write/write.ts';

/** The month of a briefing of which no month is named; an editor sees that it is to be replaced. */
const MONTH = '2000-01';

/**
 * Writes an empty briefing that builds into a folder that is empty or not there yet. Returns what to do next.
 * @param month its first month.
 * @throws Refusal where the folder is not empty, or the month is not written as 2024-03.
 */
export function startBriefing(path: string, month = MONTH): string {
  const root = resolve(path);
  const key = monthKeySchema.safeParse(month);
  if (!key.success) throw new Refusal(`--month: ${key.error.issues[0]?.message ?? ''}`);
  if (existsSync(root) && (!statSync(root).isDirectory() || readdirSync(root).length > 0))
    throw new Refusal(
      `${path} is not an empty folder: name one that is empty or not there yet. Nothing was written.`,
    );
  const files = draftBriefing(month, lastDay({ text: month }));
  writeChanges(
    root,
    Object.entries(files).map(([name, after]) => ({ path: name, before: undefined, after })),
  );
  return [
    `${path} holds an empty briefing: ${Object.keys(files).join(', ')}.`,
    'Next:',
    `  1. In ${path}/briefing.yaml replace what stands in capitals: title, period, parties, kinds, ranks, rules.`,
    `     Where the period begins elsewhere, rename ${path}/months/${month}.mdx, and its month with it.`,
    `  2. CONTENT_DIR=${path} npm run dev shows it while you write.`,
    `  3. CONTENT_DIR=${path} npm run new adds an entry, with the people, places and sources that it needs.`,
    `  4. CONTENT_DIR=${path} npm run check lists mistakes; CONTENT_DIR=${path} npm run build publishes it.`,
  ].join('\n');
}

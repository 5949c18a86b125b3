import { join, posix } from 'node:path';
import type { Difference } from '#model/edition/compare.ts';
import { hashText } from '#model/edition/record.ts';
import type { ContentFolder } from '#reader/folder/content-folder.ts';
import { numberOf } from '#reader/report/number-of.ts';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import type { Answers, Change, Reason } from '#schema/edition.ts';
import type { Change as FileChange } from '#editing/write/change.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { readChanged } from '#editing/write/trial.ts';
import { readText, writeChanges } from '#editing/write/write.ts';
import { findReason, refuseIdle } from './answers.ts';
import { draftEdition, type EditionDraft } from './draft.ts';
import { drawChange } from './draw.ts';
import { settleChanges } from './settle.ts';

/** Asks for the reasons of changes. */
type Ask = (differences: readonly Difference[]) => Promise<ReadonlyMap<Difference, Reason>>;

/** The options of `npm run edition`. */
export interface Wish {
  readonly answers: Answers;
  /** Shows what would be written, and writes nothing. */
  readonly dryRun: boolean;
  /** Takes the last edition back, and writes it anew. */
  readonly again: boolean;
  /** Undefined where there is no terminal. */
  readonly ask: Ask | undefined;
}

function listFiles({ root }: ContentFolder, draft: EditionDraft, changes: readonly Change[]): FileChange[] {
  const { head, last, record } = draft;
  const former = last && hashText(readText(join(root, 'editions', `${last.number}.jsonl`)) ?? '');
  const { numbers, ...rest } = head;
  const first = { ...rest, ...(former !== undefined && { former }), numbers };
  const lines = [first, ...changes].map((line) => `${JSON.stringify(line)}\n`).join('');
  return [
    { path: 'editions/record.jsonl', after: record },
    { path: `editions/${head.number}.jsonl`, after: lines },
  ].map((file) => ({ ...file, before: readText(join(root, file.path)) }));
}

function show({ head, differences, fault }: EditionDraft, answers: Answers): string {
  const drawn = differences.map((one) => drawChange({ ...one, ...findReason(one, answers) }));
  const total = `Edition ${head.number} of ${head.date}: ${numberOf(differences.length, 'change')}, ${numberOf(Object.keys(head.numbers).length, 'new number')}.`;
  return [...drawn, total, ...(fault === undefined ? [] : [fault]), 'Nothing was written.'].join('\n\n');
}

/**
 * Writes the next edition of the content. Returns what was written; with `dryRun`, what would be.
 * @throws Refusal where the content has a problem, its number or date was not raised, or a change has no reason.
 */
export async function writeEdition(folder: ContentFolder, wish: Wish): Promise<string> {
  const { root, shown } = folder;
  const reading = readContent(root, shown);
  if (!reading.ok)
    throw new Refusal(`${printProblems(reading.problems)}\n\nMend this first. Nothing was written.`);
  const draft = draftEdition(reading, wish.again);
  const { differences, head, last } = draft;
  if (wish.dryRun) return show(draft, wish.answers);
  if (differences.length === 0 && last !== undefined)
    throw new Refusal(`Nothing has changed since edition ${last.number}. Nothing was written.`);
  if (draft.fault !== undefined) throw new Refusal(`${draft.fault} Nothing was written.`);
  refuseIdle(wish.answers, differences);
  const open = differences.filter((one) => findReason(one, wish.answers) === undefined);
  const asked = open.length === 0 ? undefined : await wish.ask?.(open);
  const changes = settleChanges(differences, (one) => findReason(one, wish.answers) ?? asked?.get(one));
  const files = listFiles(folder, draft, changes);
  const trial = readChanged(root, shown, files);
  if (!trial.ok) throw new Refusal(`${printProblems(trial.problems)}\n\nNothing was written.`);
  writeChanges(root, files);
  const names = files.map(({ path }) => `  ${posix.join(shown, path)}`);
  return [
    `Edition ${head.number} of ${head.date}, ${numberOf(changes.length, 'change')}. Written:`,
    ...names,
  ].join('\n');
}

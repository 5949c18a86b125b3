import { styleText } from 'node:util';
import { annotate } from './annotation.ts';
import { findContent } from '#cli/run/content.ts';
import type { Format } from '#cli/arguments/format.ts';
import { findRepository } from '#cli/arguments/repository.ts';
import { type Content, openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { tellPending } from '#reader/editions/pending.ts';
import { concludeReading } from '#reader/read.ts';
import { numberOf } from '#reader/report/number-of.ts';
import { type Paint, type Problem, printProblems } from '#reader/report/problem.ts';

/** The options of the check. */
export interface Request {
  /** `text` prints problems on stderr; `json`, an array, and `github`, annotations, print them on stdout. */
  readonly format: Format;
  /** Warnings make it fail too. */
  readonly strict: boolean;
}

const STYLES = { place: 'bold', error: 'red', warning: 'yellow' } as const;

/** Colours where stderr is a terminal; `NO_COLOR` and `FORCE_COLOR` are heeded. */
const paint: Paint = (part, text) => styleText(STYLES[part], text, { stream: process.stderr });

function summarise(shown: string, { lists, months, chapters }: Content, warnings: number): string {
  const exchanges = months.reduce((sum, month) => sum + month.exchanges.length, 0);
  const entries = numberOf(exchanges, 'entry', 'entries');
  const rest = [numberOf(chapters.length, 'chapter'), numberOf(lists.sources?.data.length ?? 0, 'source')];
  const doubts = warnings === 0 ? '' : `, ${numberOf(warnings, 'warning')}`;
  return `${shown}: ${entries} in ${numberOf(months.length, 'month')}, ${rest.join(', ')}. No problems${doubts}.`;
}

function print(found: readonly Problem[], format: Format): void {
  if (format === 'json') console.log(JSON.stringify(found, undefined, 2));
  else if (found.length === 0) return;
  else if (format === 'text') console.error(printProblems(found, paint));
  else {
    const root = findRepository(process.cwd(), process.env);
    for (const problem of found) console.log(annotate(problem, root));
  }
}

/** The problem that stands for a content folder that is not there. */
function miss(file: string, message: string): Problem {
  return { severity: 'error', file, line: 1, column: 1, length: 1, field: '', message, excerpt: '' };
}

/**
 * Reports every problem of the content, then what an editor should look at besides. Returns whether all is well.
 * @throws when there is no content folder, and people read the report.
 */
export function reportContent({ format, strict }: Request): boolean {
  const { folder, fault } = findContent();
  const { root, shown } = folder;
  if (fault !== undefined) {
    if (format === 'text') throw new Error(fault);
    print([miss(shown, fault)], format);
    return false;
  }
  const content = openContent(root, shown);
  const verdict = judgeContent(content);
  const warnings = lintContent(content, verdict);
  const sound = verdict.problems.length === 0;
  print([...verdict.problems, ...warnings], format);
  if (sound && format !== 'json') {
    console.log(summarise(shown, content, warnings.length));
    const pending = tellPending(concludeReading(content, verdict));
    if (pending !== undefined) console.log(pending);
  }
  return sound && (warnings.length === 0 || !strict);
}

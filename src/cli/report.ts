import { styleText } from 'node:util';
import { openContentFolder } from './content.ts';
import { type Content, openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { numberOf } from '#reader/number-of.ts';
import { type Paint, printProblems } from '#reader/problem.ts';

/** What the check is asked for. */
export interface Request {
  /** Problems and warnings as a JSON array on stdout, for editors and CI. */
  readonly json: boolean;
  /** Warnings make it fail too. */
  readonly strict: boolean;
}

const STYLES = { place: 'bold', error: 'red', warning: 'yellow' } as const;

/** Colours where stderr is a terminal; `NO_COLOR` and `FORCE_COLOR` are heeded. */
const paint: Paint = (part, text) => styleText(STYLES[part], text, { stream: process.stderr });

function summarise(shown: string, { tables, months, chapters }: Content): string {
  const exchanges = months.reduce((sum, month) => sum + month.exchanges.length, 0);
  const entries = numberOf(exchanges, 'entry', 'entries');
  const rest = [numberOf(chapters.length, 'chapter'), numberOf(tables.sources?.data.length ?? 0, 'source')];
  return `${shown}: ${entries} in ${numberOf(months.length, 'month')}, ${rest.join(', ')}. No problems.`;
}

/**
 * Reports every problem of the content, then what an editor should look at besides. Returns whether all is well.
 * @throws when there is no content folder.
 */
export function reportContent({ json, strict }: Request): boolean {
  const { root, shown } = openContentFolder();
  const content = openContent(root, shown);
  const verdict = judgeContent(content);
  const warnings = lintContent(content, verdict);
  const found = [...verdict.problems, ...warnings];
  const sound = verdict.problems.length === 0;
  if (json) console.log(JSON.stringify(found, undefined, 2));
  else {
    if (found.length > 0) console.error(printProblems(found, paint));
    if (sound) console.log(summarise(shown, content));
  }
  return sound && (warnings.length === 0 || !strict);
}

import { replaceForbidden } from '#schema/value/codepoint.ts';
import { findNearest } from './nearest.ts';
import { numberOf } from './number-of.ts';

/** Something wrong with the content, and exactly where. */
export interface Problem {
  /** An `error` stops a build. A `warning` is shown by the check. */
  readonly severity: 'error' | 'warning';
  /** The path as the editor knows it: `content/months/2024-03.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** How many characters of the line are meant. */
  readonly length: number;
  /** The field, as in `exchanges[2].from`; empty where there is none. */
  readonly field: string;
  readonly message: string;
  /** The lines around, with a caret. */
  readonly excerpt: string;
  /** Set where the rest of the file could not be read because of this problem, and may hold more of them. */
  readonly hidesRest?: true;
}

/** A position in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Sets a part of a printed problem off from the rest, as a terminal can. */
export type Paint = (part: 'place' | Problem['severity'], text: string) => string;

const plain: Paint = (_part, text) => text;

/** A path within data as an editor reads it: `exchanges[2].from`. */
export function nameField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

/** The question that ends a message where a word is nearly one of those allowed: ` Did you mean "ru"?` */
export function suggest(word: string, candidates: Iterable<string>): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : `. Did you mean "${nearest}"?`;
}

/** A text of an editor's as a message may hold it: short, and without what would change what a terminal shows. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return JSON.stringify(replaceForbidden(short, '\ufffd'));
}

/** One problem as it is printed: `path:line:column  field: message`, then the excerpt. */
export function printProblem(problem: Problem, paint: Paint = plain): string {
  const place = paint('place', `${problem.file}:${problem.line}:${problem.column}`);
  const severity = problem.severity === 'warning' ? `${paint('warning', 'warning')}  ` : '';
  const field = problem.field === '' ? '' : `${problem.field}: `;
  const excerpt = problem.excerpt.replace(/^( +\|\s+)(\^+)$/m, (_line, gutter: string, carets: string) => {
    return gutter + paint(problem.severity, carets);
  });
  return `${place}  ${severity}${field}${problem.message}\n${excerpt}`;
}

function count(problems: readonly Problem[], severity: Problem['severity'], noun: string): string {
  const found = problems.filter((problem) => problem.severity === severity).length;
  return found === 0 ? '' : numberOf(found, noun);
}

/** All problems as they are printed, with their number at the end. */
export function printProblems(problems: readonly Problem[], paint: Paint = plain): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [count(problems, 'error', 'problem'), count(problems, 'warning', 'warning')];
  const total = `${counts.filter((text) => text !== '').join(' and ')} in ${numberOf(files, 'file')}`;
  const hidden = [...new Set(problems.flatMap((problem) => (problem.hidesRest ? [problem.file] : [])))];
  const more =
    hidden.length === 0 ? '' : `. More may follow once ${hidden.join(', ')} can be read to the end`;
  return [...problems.map((problem) => printProblem(problem, paint)), total + more].join('\n\n');
}

/** In order of file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

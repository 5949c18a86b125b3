import { findNearest } from './nearest.ts';

/** Something wrong with the content, and exactly where. */
export interface Problem {
  /** The path as the editor knows it: `content/months/2024-03.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** How many characters of the line are meant. */
  readonly length: number;
  /** The field, as in `exchanges[2].from`; empty where there is none. */
  readonly field: string;
  readonly message: string;
  /** The lines around, with a caret. */
  readonly excerpt: string;
}

/** A position in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

const WIDTH = 120;

/** The line of a position with one before and one after, numbered, and a caret below what is meant. */
export function drawExcerpt(text: string, { line, column, length }: Position): string {
  const lines = text.split(/\r\n|\r|\n/);
  const gutter = String(Math.min(line + 1, lines.length)).length;
  const first = Math.max(1, line - 1);
  return lines
    .slice(first - 1, line + 1)
    .flatMap((content, index) => {
      const number = first + index;
      const shown = `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${content.slice(0, WIDTH)}`;
      if (number !== line) return [shown.trimEnd()];
      const carets = Math.max(1, Math.min(length, content.length - column + 1, WIDTH - column));
      return [
        shown,
        `  ${' '.repeat(gutter)} | ${' '.repeat(Math.min(column, WIDTH) - 1)}${'^'.repeat(carets)}`,
      ];
    })
    .join('\n');
}

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

/** One problem as it is printed: `path:line:column  field: message`, then the excerpt. */
export function printProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const field = problem.field === '' ? '' : `${problem.field}: `;
  return `${place}  ${field}${problem.message}\n${problem.excerpt}`;
}

/** All problems as they are printed, with their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${problems.map(printProblem).join('\n\n')}\n\n${count} in ${files === 1 ? '1 file' : `${files} files`}`;
}

/** In order of file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

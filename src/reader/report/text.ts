import {
  explainForbidden,
  findForbidden,
  type ForbiddenCharacter,
  replaceForbidden,
} from '#schema/value/codepoint.ts';
import { drawExcerpt } from './excerpt.ts';
import type { Position, Problem } from './problem.ts';

/** How many forbidden characters of one file are named each for itself. */
const NAMED = 10;

/** The text of one file, and the problems found at places in it. */
export class FileText {
  readonly file: string;
  /** The text as it is read on: forbidden characters are reported, and then count as blanks. */
  readonly text: string;
  readonly problems: Problem[] = [];
  readonly #lines: readonly string[];
  readonly #lineStarts: readonly number[];
  #readable = true;

  /** @param text with line feeds alone for line ends. */
  constructor(file: string, text: string) {
    this.file = file;
    this.#lines = text.split('\n');
    let start = 0;
    this.#lineStarts = this.#lines.map((line) => (start += line.length + 1) - line.length - 1);
    const found = findForbidden(text);
    this.text = found.length === 0 ? text : replaceForbidden(text, ' ');
    this.#reportForbidden(found);
  }

  /** Whether the file could be read at all. A file that could not is not judged further. */
  get isReadable(): boolean {
    return this.#readable;
  }

  /** Notes why the file cannot be read. */
  refuse(offset: number, message: string): void {
    this.#readable = false;
    this.reportUnreadable(this.position(offset), message);
  }

  /** Lets no further problem be noted: from here on the object is what its file says, and nothing else. */
  seal(): void {
    Object.freeze(this.problems);
  }

  /** The line and column of an offset. */
  position(offset: number, length = 1): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    let [low, high] = [0, this.#lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    const column = within - (this.#lineStarts[low] ?? 0) + 1;
    const rest = (this.#lines[low]?.length ?? 0) - column + 1;
    return { line: low + 1, column, length: Math.max(1, Math.min(length, rest)) };
  }

  /** The offset of a line and a column, both from 1. */
  offset(line: number, column: number): number {
    return (this.#lineStarts[line - 1] ?? 0) + column - 1;
  }

  /** A problem at a position, not noted. */
  problem(position: Position, message: string, field = '', severity: Problem['severity'] = 'error'): Problem {
    const excerpt = drawExcerpt(this.#lines, position);
    return { severity, file: this.file, ...position, field, message, excerpt };
  }

  /** Notes a problem for which the rest of the file could not be read. */
  reportUnreadable(position: Position, message: string): void {
    this.problems.push({ ...this.problem(position, message), hidesRest: true });
  }

  /** Notes a problem at a position. */
  report(position: Position, message: string, field = ''): void {
    this.problems.push(this.problem(position, message, field));
  }

  #reportForbidden(found: readonly ForbiddenCharacter[]): void {
    for (const character of found.slice(0, NAMED))
      this.report(this.position(character.index), explainForbidden(character));
    const next = found[NAMED];
    if (next !== undefined)
      this.report(
        this.position(next.index),
        `${explainForbidden(next)}, and the other ${found.length - NAMED} that the file holds`,
      );
  }
}

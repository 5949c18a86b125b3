import type { Position, Problem } from './problem.ts';
import { drawExcerpt } from './problem.ts';

/** The text of one file, and the problems found at places in it. */
export class FileText {
  readonly file: string;
  readonly text: string;
  readonly problems: Problem[] = [];
  readonly #lineStarts: number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#lineStarts = [
      0,
      ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length),
    ];
  }

  /** Whether nothing was found wrong with it so far. A file that could not be read is not judged further. */
  get isReadable(): boolean {
    return this.problems.length === 0;
  }

  /** The line and column of an offset. */
  position(offset: number, length = 1): Position {
    const line = this.#lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1, length };
  }

  /** Notes a problem at a position. */
  report(position: Position, message: string, field = ''): void {
    this.problems.push({
      file: this.file,
      ...position,
      field,
      message,
      excerpt: drawExcerpt(this.text, position),
    });
  }
}

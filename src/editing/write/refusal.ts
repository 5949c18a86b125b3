import type { Doubt } from '#editing/ask/draft.ts';

/** What stops an edit before anything is written. Its message says what is wrong and what to do. */
export class Refusal extends Error {
  /** What would have to be answered otherwise; empty where that is not known. */
  readonly doubts: readonly Doubt[];

  constructor(message: string, doubts: readonly Doubt[] = []) {
    super(message);
    this.name = 'Refusal';
    this.doubts = doubts;
  }
}

/** What an editor is told of an error: why it was refused, or what the system would not do; undefined where neither. */
export function explainRefusal(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error && 'syscall' in error
    ? `The content cannot be written to: ${error.message}`
    : undefined;
}

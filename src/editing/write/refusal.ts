import type { Doubt } from '#editing/ask/draft.ts';

/** An error that stops an edit before anything is written. Its message says what is wrong and what to do. */
export class Refusal extends Error {
  /** The answers that caused it; empty where they are not known. */
  readonly doubts: readonly Doubt[];

  constructor(message: string, doubts: readonly Doubt[] = []) {
    super(message);
    this.name = 'Refusal';
    this.doubts = doubts;
  }
}

/**
 * The message of an error for an editor: why the edit was refused, or why the system did not write; undefined for any
 * other error.
 */
export function explainRefusal(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error && 'syscall' in error
    ? `The content cannot be written to: ${error.message}`
    : undefined;
}

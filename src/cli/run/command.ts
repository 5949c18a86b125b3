import type { Flags } from '#cli/arguments/flag.ts';
import type { VariableName } from '#cli/arguments/variable.ts';

/** A command of the project, as its help and the table in README tell of it. */
export interface Command<Wanted extends Flags = Flags> {
  /** Its name after `npm run`. */
  readonly name: string;
  /** A sentence or two on what it does. */
  readonly does: string;
  readonly flags: Wanted;
  /** The variables of the environment that it heeds. */
  readonly variables: readonly VariableName[];
  /** When it ends with 1. */
  readonly fails: string;
  /** When it ends with 3; undefined where it needs no browser. */
  readonly lacksBrowser?: string;
}

/** A mistake in the flags or the variables of a command: the message is one sentence with its remedy. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A build that is refused, or fails for a reason outside the program: the message is all that a user needs. */
export class PublishError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublishError';
  }
}

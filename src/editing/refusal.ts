/** What stops an edit before anything is written. Its message says what is wrong and what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

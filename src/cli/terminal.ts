import { createInterface } from 'node:readline/promises';
import type { Terminal } from '#editing/ask.ts';
import { Refusal } from '#editing/refusal.ts';

/** Asks on the terminal while `talk` lasts. Ctrl+C and Ctrl+D end it with a Refusal. */
export async function onTerminal<Result>(talk: (terminal: Terminal) => Promise<Result>): Promise<Result> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  lines.on('close', () => left.abort());
  try {
    return await talk({
      ask: (question) => lines.question(question, { signal: left.signal }),
      say: (text) => console.log(text),
    });
  } catch (error) {
    if (left.signal.aborted) throw new Refusal('\nStopped. Nothing was written.');
    throw error;
  } finally {
    lines.close();
  }
}

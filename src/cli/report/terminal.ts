import { createInterface } from 'node:readline';
import type { Terminal } from '#editing/ask/ask.ts';
import { Refusal } from '#editing/write/refusal.ts';

/** The terminal once something is asked on it. Lines that come before their question wait for it. */
function open() {
  const typed = createInterface({ input: process.stdin, output: process.stdout });
  return { typed, lines: typed[Symbol.asyncIterator]() };
}

/** Asks on the terminal while `talk` lasts. Ctrl+C and Ctrl+D end the question with a Refusal. */
export async function onTerminal<Result>(talk: (terminal: Terminal) => Promise<Result>): Promise<Result> {
  let opened: ReturnType<typeof open> | undefined;
  try {
    return await talk({
      ask: async (question) => {
        opened ??= open();
        opened.typed.setPrompt(question);
        opened.typed.prompt();
        const line = await opened.lines.next();
        if (line.done) throw new Refusal('\nStopped. Nothing was written.');
        return line.value;
      },
      say: (text) => console.log(text),
    });
  } finally {
    opened?.typed.close();
  }
}

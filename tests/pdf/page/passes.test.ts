import { describe, expect, test } from 'vitest';
import { printUntilStable } from '#pdf/page/passes.ts';

/** A press on which what is read of each print is told by what was written before it. */
function press(read: (written: string) => string) {
  const lines: string[] = [];
  let written = '';
  const run = printUntilStable(
    {
      print: async () => Buffer.from(written),
      read: async (printed) => read(Buffer.from(printed).toString()),
      write: async (fill) => {
        written = fill;
      },
      compare: (before, after) => (before === after ? undefined : `"${before}" and "${after}"`),
    },
    (line) => lines.push(line),
  );
  return { run, lines };
}

describe(printUntilStable, () => {
  test('prints twice where the numbers move nothing, and gives the print that bears them', async () => {
    const { run, lines } = press(() => '7');
    expect(Buffer.from(await run).toString()).toBe('7');
    expect(lines).toEqual(['pass 1: numbers read', 'pass 2: all numbers hold']);
  });

  test('prints again where a number moves what it counts', async () => {
    const { run, lines } = press((written) => (written === '' ? '7' : '8'));
    expect(Buffer.from(await run).toString()).toBe('8');
    expect(lines).toEqual(['pass 1: numbers read', 'pass 2: numbers moved', 'pass 3: all numbers hold']);
  });

  test('gives up after five passes, and says what does not hold', async () => {
    const { run, lines } = press((written) => (written === '7' ? '8' : '7'));
    await expect(run).rejects.toThrow('did not settle in 5 passes: one is in turn "8" and "7"');
    expect(lines).toHaveLength(5);
  });
});

import { describe, expect, test } from 'vitest';
import { readTimes, timeCommand } from './cpu.ts';

test('the times of a shell are added up, with their minutes', () => {
  expect(readTimes('0m0.01s 0m0.02s\n1m2.500s 0m3.250000s\n')).toBeCloseTo(65.78);
});

describe.skipIf(process.platform === 'win32')('the time of a command', () => {
  const work = 'while (process.cpuUsage().user < 4e5) for (let step = 0; step < 1e6; step++);';

  test('holds what its children took, and not what it waited', () => {
    const child = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
    const idle = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000)';
    const seconds = timeCommand('.', process.execPath, '-e', `${child}; ${idle}`);
    expect(seconds).toBeGreaterThan(0.4);
    expect(seconds).toBeLessThan(2.5);
  });

  test('is none where the command fails, and what it said is told', () => {
    expect(() => timeCommand('.', process.execPath, '-e', 'console.log("no room"); process.exit(3)')).toThrow(
      'no room',
    );
  });
});

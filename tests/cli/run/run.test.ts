import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs a command whose work is the given code, in a process of its own. */
function runWork(work: string, env: NodeJS.ProcessEnv = {}) {
  const program = `
    const { runCommand } = await import('#cli/run/run.ts');
    const command = { name: 'try', does: 'Tries.', flags: {}, variables: [], fails: 'It fails.' };
    await runCommand(command, async () => { ${work} });`;
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const rename = "Object.assign(new Error(''), { code: 'EIO', syscall: 'rename', path: '/x/a' })";

describe('a command', () => {
  test('ends with 0, or with what its work says', () => {
    expect(runWork('')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runWork('return 1;')).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  test.each([
    ['an error without a word', "throw new Error('');", 1, 'This is a fault of the program'],
    ['an error of the disk within one', `throw new Error('', { cause: ${rename} });`, 1, 'The disk failed'],
    ['an error that nobody waits for', `void Promise.reject(${rename});`, 1, 'The disk failed'],
    ['an error in an event', `setImmediate(() => { throw ${rename}; });`, 1, 'The disk failed'],
    ['a library that ends the process', 'process.exit(7);', 7, 'gave no reason (code 7)'],
    ['work that never ends', 'await new Promise(() => {});', 13, 'gave no reason (code 13)'],
    [
      'no browser',
      "throw Object.assign(new Error('No browser was found'), { name: 'NoBrowserError' });",
      3,
      'No browser was found',
    ],
  ])('never ends without a word: %s', (_what, work, code, message) => {
    const { status, stderr } = runWork(work);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(code);
  });

  test('says nothing of its own where a signal ended it', () => {
    expect(runWork('process.exit(130);')).toEqual({ status: 130, stdout: '', stderr: '' });
  });

  test('prints the stack where that is asked for', () => {
    const { stderr } = runWork("throw new TypeError('x');", { DEBUG: 'briefing' });
    expect(stderr).toMatch(/^TypeError: x\nThis is a fault of the program[^]*\n {4}at /);
  });
});

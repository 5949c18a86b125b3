import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detailError, explainError } from '#cli/run/explain.ts';
import { UsageError } from '#cli/arguments/usage.ts';

/** An error as Node throws it. */
function systemError(code: string, syscall: string, path?: string, dest?: string): Error {
  const error = new Error(`${code}: something, ${syscall} '${path}'`);
  return Object.assign(error, { code, syscall, path, dest });
}

const catchError = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
};

describe(explainError, () => {
  test.each([
    ['ENOSPC', 'write', /^The disk is full, so the program cannot write to dist\/a: free some space/],
    ['EACCES', 'rename', /^This user may not move dist\/a: change its rights or its owner/],
    ['EPERM', 'unlink', /^This user may not delete dist\/a/],
    ['EROFS', 'mkdir', /^The program cannot make dist\/a, for its file system is read-only/],
    ['EXDEV', 'rename', /^dist\/a and \/mnt\/b lie on two file systems/],
    ['EBUSY', 'rename', /^dist\/a is in use, by another program or as a mount point/],
    ['EMFILE', 'open', /^Too many files are open at once: .*ulimit/],
    ['EIO', 'rename', /^The disk failed when the program tried to move dist\/a/],
    ['ENOTDIR', 'open', /^A part of the path dist\/a is a file, not a folder/],
    ['EDQUOT', 'write', /^Your share of the disk is used up/],
    ['ENOENT', 'open', /^dist\/a is not there/],
    ['ENOENT', 'mkdir', /^The folder dist\/a cannot be made, for the one above it is not there/],
    ['EWEIRD', 'open', /^The system would not open dist\/a/],
  ])('says what %s at a %s means, what with, and what helps', (code, syscall, sentence) => {
    const said = explainError(systemError(code, syscall, resolve('dist/a'), '/mnt/b'));
    expect(said).toMatch(sentence);
    expect(said).toMatch(new RegExp(` \\(${code}, ${syscall}\\)\\.$`));
    expect(said).not.toContain('\n');
  });

  test('finds the system’s own error below those of libraries, which may say nothing', () => {
    const inner = systemError('EIO', 'rename', '/x/a', '/x/b');
    for (const error of [
      new Error('', { cause: new Error('Build failed', { cause: inner }) }),
      new AggregateError([new Error('one'), inner], 'Build failed with 2 errors'),
      Object.assign(new Error('Build failed'), { errors: [inner] }),
    ])
      expect(explainError(error)).toMatch(/^The disk failed when the program tried to move \/x\/a/);
  });

  test('knows it by its text alone, as a library in another language passes it on', () => {
    expect(
      explainError(new Error("Build failed: EACCES: permission denied, mkdir '/x/y'\n    at a (b:1:2)")),
    ).toBe(
      'This user may not make /x/y: change its rights or its owner, or name another folder (EACCES, mkdir).',
    );
    expect(explainError(new Error('UNHANDLEABLE: No space left on device (os error 28)'))).toMatch(
      /^The disk is full/,
    );
  });

  test('explains what the system of this machine throws', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'full/inner'), { recursive: true });
    mkdirSync(join(folder, 'other'));
    expect(explainError(catchError(() => mkdirSync(join(folder, 'file/x'))))).toContain('ENOTDIR, mkdir');
    expect(explainError(catchError(() => renameSync(join(folder, 'other'), join(folder, 'full'))))).toContain(
      'was filled meanwhile',
    );
  });

  test('keeps the words of an error that was written for the user, whatever caused it', () => {
    const cause = systemError('EACCES', 'open', '/x');
    class PublishError extends Error {
      override name = 'PublishError';
    }
    expect(explainError(new PublishError('dist is not ours.', { cause }))).toBe('dist is not ours.');
    expect(explainError(new UsageError('Write it so.'))).toBe('Write it so.');
    expect(explainError(new Error('The edition has no date.'))).toBe('The edition has no date.');
  });

  test.each([
    [new TypeError('x is not a function'), 'TypeError: x is not a function'],
    [Object.assign(new Error('Cannot find module'), { code: 'ERR_MODULE_NOT_FOUND' }), 'Error: Cannot find'],
    [new Error(''), 'Error'],
    [Object.assign(new Error(''), { title: 'A cache broke.' }), 'A cache broke.'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
  ])('owns up to a fault of the program, without its stack: %s', (error, begins) => {
    const said = explainError(error);
    expect(said.startsWith(begins)).toBe(true);
    expect(said).toContain('This is a fault of the program, not yours.');
    expect(said).toContain('DEBUG=briefing');
    expect(said).not.toContain('    at ');
  });

  test('ends where errors name each other as their cause', () => {
    const one = new Error('one');
    one.cause = new Error('two', { cause: one });
    expect(explainError(one)).toBe('one');
  });
});

test('the details hold the stack of each cause', () => {
  const error = new Error('outer', { cause: new TypeError('inner') });
  expect(detailError(error)).toMatch(/Error: outer\n {4}at [^]*caused by TypeError: inner\n {4}at /);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment } from '../environment.ts';

function access(args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync('node', [resolve('tests/access/access.ts'), ...args], {
    cwd,
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('--help prints usage, every flag and how it ends', () => {
  const { status, stdout } = access(['--help'], '.');
  expect(status).toBe(0);
  for (const line of ['Usage: npm run access', '  --from', '  --page', '  --help'])
    expect(stdout).toContain(line);
  for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^  ${code}  \\S`, 'm'));
});

test('it asks for a build where there is none', () => {
  const { status, stderr } = access([], mkdtempSync(join(tmpdir(), 'access-')));
  expect(stderr).toBe('dist/ is not whole (absent): run "npm run build" first.\n');
  expect(status).toBe(1);
});

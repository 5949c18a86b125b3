import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cleanEnvironment } from '../environment.ts';

function bench(args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('node', [resolve('tests/bench/bench.ts'), ...args], {
    cwd,
    env: { ...cleanEnvironment(), ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('--help prints usage, every flag and how it ends', () => {
  const { status, stdout } = bench(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: npm run bench');
  for (const flag of ['build', 'lighthouse', 'observatory', 'loads', 'help'])
    expect(stdout).toMatch(new RegExp(`^  --${flag}\\b`, 'm'));
  for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^  ${code}  \\S`, 'm'));
});

test.each([
  [['--bild'], '--bild is not a flag of this command. Did you mean --build?'],
  [['--loads', '3'], '--loads: "3" is not a whole number of at least 6.'],
  [['--loads', 'many'], '--loads: "many" is not a whole number of at least 6.'],
  [['--build', '--lighthouse'], '--build and --lighthouse measure different things'],
])('%j is a mistake that is told in one line, and ends with 2', (args, message) => {
  const { status, stderr } = bench(args);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(status).toBe(2);
});

test.each([[[]], [['--lighthouse']], [['--observatory']]])(
  '%j asks for a build where there is none',
  (args) => {
    const { status, stderr } = bench(args, mkdtempSync(join(tmpdir(), 'bench-')));
    expect(stderr).toBe('dist/ is not whole (absent): run "npm run build" first.\n');
    expect(status).toBe(1);
  },
);

test('--lighthouse ends with 3 and one sentence where Lighthouse cannot be fetched', () => {
  const { status, stderr } = bench(['--lighthouse'], '.', {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_cache: mkdtempSync(join(tmpdir(), 'bench-')),
  });
  expect(stderr).toBe(
    'Lighthouse could not be installed with npx: see that the registry of npm can be reached.\n',
  );
  expect(status).toBe(3);
});

import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '#cli/run/command.ts';
import { VARIABLES, type VariableName } from '#cli/arguments/variable.ts';
import { cleanEnvironment } from '../../environment.ts';
import { COMMANDS } from '../commands.ts';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('node', [`src/cli/${name}.ts`, ...args], {
    env: { ...cleanEnvironment(), ...env },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

test('every script that runs a file of src/cli has a command that says what it takes', () => {
  const run = Object.values(scripts).flatMap(
    (script) => /^node src\/cli\/(\w+)\.ts$/.exec(script)?.[1] ?? [],
  );
  expect(COMMANDS.map(({ name }) => name).toSorted()).toEqual(run.toSorted());
  expect(COMMANDS.map(({ name }) => name).toSorted()).toEqual(
    globSync('src/cli/commands/*.ts')
      .map((path) => basename(path, '.ts'))
      .toSorted(),
  );
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('npm run %s', (name, command) => {
  test('--help prints usage, every flag, every variable and how it ends', () => {
    const { status, stdout, stderr } = run(name, ['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: npm run ${name}`);
    for (const own of [...Object.keys(command.flags), 'help'])
      expect(stdout).toMatch(new RegExp(`^  --${own}\\b`, 'm'));
    for (const variable of command.variables) expect(stdout).toMatch(new RegExp(`^  ${variable}=`, 'm'));
    for (const code of command.lacksBrowser === undefined ? [0, 1, 2] : [0, 1, 2, 3])
      expect(stdout).toMatch(new RegExp(`^  ${code}  \\S`, 'm'));
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('ends with 2 and one line where a flag is unknown', () => {
    const { status, stdout, stderr } = run(name, ['--hepl']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^--hepl is not a flag of this command\. .+\n$/);
  });
});

describe('a mistake of the user is told in one line, and ends with 2', () => {
  test.each([
    ['dev', ['--port', '80a'], {}, '--port: "80a" is not a port'],
    ['preview', ['--port', '-1'], {}, '--port needs a value'],
    ['build', ['--papr', 'a4'], {}, '--papr is not a flag of this command. Did you mean --paper?'],
    ['build', ['--no-pdf', '--require-pdf'], {}, '--require-pdf and --no-pdf contradict'],
    ['build', [], { SITE_URL: 'example.org' }, 'SITE_URL: write https://…, such as https://example.org'],
    ['dev', [], { SITE_URL: 'example.org' }, 'SITE_URL: write https://…'],
    ['build', [], { SOURCE_DATE_EPOCH: 'soon' }, 'SOURCE_DATE_EPOCH is "soon"; whole seconds'],
    ['build', [], { CONTENT_DIR: '' }, 'CONTENT_DIR is empty'],
    [
      'check',
      ['--format', 'githib'],
      {},
      '--format: "githib" is not one of text, json, github. Did you mean',
    ],
    ['check', ['--json', '--format', 'text'], {}, '--json and --format text contradict'],
    ['new', ['--at', 'page 1'], {}, '--at "page 1" belongs to no source'],
  ])('%s %j %j', (name, args, env, message) => {
    const { status, stdout, stderr } = run(name, args, env);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('what else goes wrong', () => {
  test.each([
    ['preview', ['--out', '/nowhere'], {}, '/nowhere holds no built site: run "npm run build" first'],
    ['build', [], { CONTENT_DIR: '/nowhere' }, 'nowhere is not a folder: name the content with CONTENT_DIR'],
    ['new', [], { CONTENT_DIR: '/nowhere' }, 'nowhere is not a folder: name the content with CONTENT_DIR'],
  ])('%s %j %j is told in one line, and ends with 1', (name, args, env, message) => {
    const { status, stderr } = run(name, args, env);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(status).toBe(1);
  });
});

test('a build that makes no PDF loads nothing of what makes one', () => {
  const { stdout } = spawnSync('node', ['--import', './tests/cli/loaded.ts', 'src/cli/build.ts', '--help'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('Usage: npm run build');
  expect(stdout).toContain('loaded src/cli/build.ts');
  expect(stdout).not.toMatch(
    /loaded .*(?:astro|playwright|pdf-lib|src\/pdf\/(?!page\/paper|document\/edition-date))/,
  );
});

/** The rows of the table in README, as the commands have them. */
function listRows(): string[] {
  const commandsOf = (has: (command: Command) => boolean) =>
    COMMANDS.filter(has)
      .map(({ name }) => name)
      .join(', ');
  const written = new Map<string, string>();
  for (const { name, flags } of COMMANDS) {
    if (name === 'new') continue;
    for (const [flag, { form, says, fallback }] of Object.entries(flags)) {
      const key = `\`--${flag}${form === undefined ? '' : ` ${form}`}\``;
      const holders = commandsOf((other) => other.name !== 'new' && other.flags[flag]?.says === says);
      const end = fallback === undefined ? '' : ` Default: ${fallback}.`;
      written.set(`${key} ${says}`, `| ${key.replaceAll('|', '\\|')} | ${holders} | ${says}${end} |`);
    }
  }
  const answers = COMMANDS.find(({ name }) => name === 'new')?.flags ?? {};
  const named = Object.keys(answers).map((flag) => `\`--${flag}\``);
  const variables = (Object.keys(VARIABLES) as VariableName[]).map((variable) => {
    const { form, says } = VARIABLES[variable];
    const holders = commandsOf(({ variables: own }) => own.includes(variable));
    return `| \`${variable}=${form}\` | ${holders.split(', ').length === COMMANDS.length ? 'all' : holders} | ${says} |`;
  });
  return [
    ...written.values(),
    `| what an entry says | new | ${named.join(' ')} |`,
    '| `--help` | all | Prints all of this for one command. |',
    ...variables,
  ];
}

test('README has one table with every flag and every variable, and no other', () => {
  const [, table = ''] =
    /\n\| flag or variable .*\n\| -.*\n((?:\|.*\n)+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.replace(/ +/g, ' '));
  expect(rows).toEqual(listRows());
});

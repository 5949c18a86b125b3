import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUTHOR_COMPONENTS } from '#reader/component.ts';
import { printProblems } from '#reader/problem.ts';
import { readContent } from '#reader/read.ts';
import { cleanEnvironment } from '../environment.ts';

const PAGES = ['README.md', 'content/README.md'];

/** What is not run here, and what proves it instead. */
const PROVEN_ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci && npm run browser && npm run build': '.ci/run, its first command',
  'npm test': '.ci/run, its second command',
  'npm run build': '.ci/run, its first command; tests/publish/publish.test.ts',
};

interface Block {
  readonly kind: string;
  /** The file of the content folder to which it belongs. */
  readonly file: string;
  readonly text: string;
}

/** The fenced blocks of a page. */
function readBlocks(page: string): Block[] {
  const fences = readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm);
  return [...fences].map(([, kind = '', file = '', text = '']) => ({ kind, file, text }));
}

/** The commands of a page, those over several lines in one. */
function readCommands(page: string): string[] {
  return readBlocks(page)
    .filter(({ kind }) => kind === 'sh')
    .flatMap(({ text }) =>
      text
        .replace(/\\\n\s*/g, '')
        .trim()
        .split('\n'),
    );
}

/** A copy of the project to which a command may do what it likes, with room beside it. */
function copyProject(): string {
  const project = join(mkdtempSync(join(tmpdir(), 'briefing-commands-')), 'project');
  for (const name of ['src', 'content', '.schemas', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}

const commands = PAGES.flatMap((page) => readCommands(page).map((command) => [page, command] as const));

describe('the commands of the pages', () => {
  const project = copyProject();

  test.each(commands.filter(([, command]) => !(command in PROVEN_ELSEWHERE)))(
    'in %s: %s',
    (_page, command) => {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: project,
        env: cleanEnvironment(),
        encoding: 'utf8',
        shell: true,
        input: '',
      });
      expect(status, stdout + stderr).toBe(0);
    },
  );

  test('are found at all, and those left to others are there', () => {
    const found = commands.map(([, command]) => command);
    expect(found.length).toBeGreaterThan(6);
    expect(Object.keys(PROVEN_ELSEWHERE).filter((command) => !found.includes(command))).toEqual([]);
  });
});

describe('the examples of the authoring page', () => {
  const examples = readBlocks('content/README.md').filter(({ file }) => file !== '');

  /** Puts an example where the page says that it goes. */
  function place(root: string, { file, text }: Block): void {
    const path = join(root, file);
    if (file.startsWith('months/')) {
      const month = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        month.replace(/\n---\n/, () => `\n${text}---\n`),
      );
    } else if (file.startsWith('chapters/')) writeFileSync(path, text);
    else appendFileSync(path, text);
  }

  test('are accepted, all together, as they stand', () => {
    const root = join(copyProject(), 'content');
    expect(examples).toHaveLength(7);
    for (const example of examples) place(root, example);
    const reading = readContent(root, 'content');
    expect(reading.ok ? '' : printProblems(reading.problems)).toBe('');
  });

  test('show every component that prose may hold', () => {
    const shown = examples.map(({ text }) => text).join('\n');
    expect(AUTHOR_COMPONENTS.filter((name) => !new RegExp(`<${name}[\\s>]`).test(shown))).toEqual([]);
  });
});

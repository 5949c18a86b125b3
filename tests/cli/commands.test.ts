import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUTHOR_COMPONENTS, checkComponent } from '#reader/mdx/component.ts';
import { LIMIT } from '#reader/image/file.ts';
import { ENDINGS } from '#reader/image/kind.ts';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { CHART_NAMES } from '#schema/chart.ts';
import { CONFIDENCES, LIKELIHOODS } from '#schema/judgement.ts';
import { querySchema } from '#schema/query.ts';
import { STANCES } from '#schema/source.ts';
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

/** The scripts that the pages name within a sentence or a table, and the file that runs each; without one it is run here. */
const SCRIPTS: Readonly<Record<string, string | undefined>> = {
  dev: 'tests/site/dev.spec.ts',
  new: 'tests/cli/new.test.ts',
  check: 'tests/cli/check.test.ts',
  edition: 'tests/cli/edition.test.ts',
  build: 'tests/publish/publish.test.ts',
  pdf: 'tests/pdf/make.test.ts',
  preview: 'tests/playwright.config.ts',
  schemas: undefined,
  format: undefined,
  browser: '.ci/run',
  sbom: 'tests/publish/sbom.test.ts',
  lint: 'tests/all/all.ts',
};

/** The tests themselves, what times the machine that it runs on, and what takes its time. */
const BY_HAND = ['test', 'access', 'speed', 'bench', 'fuzz', 'torture'];

describe('the scripts that the pages name', () => {
  const named = PAGES.flatMap((page) => [
    ...readFileSync(page, 'utf8').matchAll(/`[^`]*npm run (\w+)[^`]*`/g),
  ]);
  const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

  test('are all of the scripts that there are, and no other', () => {
    const scripts = Object.keys(manifest.scripts);
    expect([...Object.keys(SCRIPTS), ...BY_HAND].toSorted()).toEqual(scripts.toSorted());
    expect([...new Set(named.map(([, name]) => name))].toSorted()).toEqual(
      scripts.filter((name) => name !== 'test').toSorted(),
    );
  });

  test.each(
    Object.entries(SCRIPTS).flatMap(([name, file]) => (file === undefined ? [] : [[name, file] as const])),
  )('npm run %s is run by %s', (name, file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(new RegExp(`src/cli/${name}\\.ts|npm(?: |', ')run(?: |', '--silent', ')${name}`));
  });

  test.each(Object.keys(SCRIPTS).filter((name) => SCRIPTS[name] === undefined))(
    'npm run %s does its work',
    (name) => {
      const options = { cwd: copyProject(), env: cleanEnvironment(), encoding: 'utf8', shell: true } as const;
      const { status, stderr } = spawnSync(`npm run ${name}`, options);
      expect(status, stderr).toBe(0);
    },
  );
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
    expect(examples).toHaveLength(8);
    for (const example of examples) place(root, example);
    const reading = readContent(root, 'content');
    expect(reading.ok ? '' : printProblems(reading.problems)).toBe('');
  });

  test('show every component that prose may hold', () => {
    const shown = examples.map(({ text }) => text).join('\n');
    expect(AUTHOR_COMPONENTS.filter((name) => !new RegExp(`<${name}[\\s>]`).test(shown))).toEqual([]);
  });

  const page = readFileSync('content/README.md', 'utf8');
  const rows = [...page.matchAll(/^\| `<(\w+)[ />]*>?`\s*\|[^|]*\| ([^|]*)\|$/gm)];

  test('are explained in a table, a row for each component of the reader and no other', () => {
    expect(rows.map(([, name]) => name).toSorted()).toEqual(AUTHOR_COMPONENTS.toSorted());
  });

  test.each(rows.map(([, name = '', takes = '']) => [name, takes] as const))(
    'name in the row of <%s> what it takes, and nothing else',
    (name, takes) => {
      const messages: string[] = [];
      const tag = { name, level: 'inline', attributes: { wrong: 'x' }, filled: false } as const;
      checkComponent(tag, {}, (message) => messages.push(message));
      const [, list = ''] =
        /has no attribute wrong: it takes ([\w-]+(?:, [\w-]+)*)/.exec(messages.join('\n')) ?? [];
      const conditions = Object.keys(querySchema.shape);
      const known = list === 'none' ? [] : list.split(', ').map((word) => word.replace(/^of-/, ''));
      const own = known.filter((word) => !conditions.includes(word));
      const named = takes.match(/(?<=`)[a-z]+(?=[`=])/g) ?? [];
      if (takes.trim() !== 'the same') expect(named.toSorted()).toEqual(own.toSorted());
      expect(/conditions|the same/.test(takes)).toBe(own.length < known.length);
    },
  );

  test.each([
    ['conditions', Object.keys(querySchema.shape)],
    ['charts', CHART_NAMES],
    ['likelihoods', LIKELIHOODS],
    ['confidences', CONFIDENCES],
    ['stances', STANCES],
  ])('name all %s', (_what, words) => {
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  test('name the kinds of image and their limit', () => {
    for (const ending of ['.png', '.jpg', '.webp', '.avif', '.svg']) {
      expect(ENDINGS).toContain(ending);
      expect(page.toLowerCase()).toContain(ending.slice(1).replace('jpg', 'jpeg'));
    }
    expect(page).toContain(`at most ${LIMIT / 1e6} MB`);
  });
});

import fc from 'fast-check';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { marksOf } from '#model/say/typeset.ts';
import { setProseMarks } from '#reader/astro/prose-marks.ts';
import { plainSource } from '#reader/astro/plugin.ts';
import { type Problem, printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR } from '../briefing.ts';

const MARKS = marksOf({ language: 'en', own: {} });

const SEED = 20310512;
/** How many edits are tried: `npm run fuzz` tries ten times as many. */
const RUNS = Number(process.env['FUZZ'] ?? 300);
/** How long one reading may take, in milliseconds of a processor's time. */
const LONGEST = 500;

const FILES = globSync('**/*.{yaml,mdx}', { cwd: HARBOUR }).toSorted();
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(HARBOUR, file), 'utf8')]));
const TOKENS = [
  ...[
    '---\n',
    '...\n',
    '- ',
    ': ',
    '#',
    '|',
    '>-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!!str ',
    '%',
    '\t',
    '\n',
    '\n\n',
    '<<: ',
  ],
  ...[
    '<',
    '<Note>',
    '</Note>',
    '<Cite source="x" />',
    '<Count ',
    '/>',
    '{/*',
    '*/}',
    '{process.exit(0)}',
    '`',
    '```\n',
    '*',
    '_',
    '~~',
    '# ',
    '> ',
    '1. ',
    '[x](y)',
    '![',
    '[^1]',
    '&#0;',
    '&lt;',
    'import x',
    'export ',
    '$',
    '\\',
    '|-|',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\u00ad',
    '\u2028',
    '\r',
    '\r\n',
    'а',
    '😀',
    'e\u0301',
    '__proto__: x\n',
    'constructor',
    'null',
    '2031',
    '1e3',
    'true',
    '2031-05-32',
  ],
];

const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync(HARBOUR, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** One change to a text, at a place that is a share of its length. */
type Edit = { readonly at: number } & (
  | { readonly kind: 'insert'; readonly token: string; readonly times: number }
  | { readonly kind: 'delete' | 'repeat' | 'move'; readonly length: number; readonly to: number }
);

const place = fc.double({ min: 0, max: 1, noNaN: true });
const token = fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 8 }));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    token,
    times: fc.oneof(
      { weight: 9, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 3000 }) },
    ),
  }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'repeat' as const, 'move' as const),
    at: place,
    length: fc.integer({ min: 1, max: 200 }),
    to: place,
  }),
);
const edits = fc.record({
  file: fc.constantFrom(...FILES),
  edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
});

function apply(text: string, { at, ...what }: Edit): string {
  const index = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, index), text.slice(index)];
  if (what.kind === 'insert') return before + what.token.repeat(what.times) + after;
  const part = after.slice(0, what.length);
  const rest = before + after.slice(what.length);
  if (what.kind === 'delete') return rest;
  const to = Math.floor(what.to * rest.length);
  return what.kind === 'move'
    ? rest.slice(0, to) + part + rest.slice(to)
    : text.slice(0, to) + part + text.slice(to);
}

/** Expects a problem to stand at a place that an editor can go to, and to say something. */
function expectPlace(text: string, { file, line, column, length, message, excerpt }: Problem): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const where = `${file}:${line}:${column} ${message}`;
  expect(line, where).toBeGreaterThan(0);
  expect(line, where).toBeLessThanOrEqual(lines.length);
  expect(column, where).toBeGreaterThan(0);
  expect(column, where).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  expect(length, where).toBeGreaterThan(0);
  expect(message.trim(), where).not.toBe('');
  expect(excerpt, where).toMatch(/\^$/m);
  expect(`${message}${excerpt}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
}

describe('a file that is changed at random', () => {
  test('is read without a crash or a hang, and every problem has a place within it', () => {
    let [refused, accepted] = [0, 0];
    fc.assert(
      fc.property(edits, ({ file, edits: list }) => {
        const text = list.reduce(apply, TEXTS.get(file) ?? '');
        writeFileSync(join(root, file), text);
        const start = process.cpuUsage();
        const content = openContent(root, 'x');
        const judgement = judgeContent(content);
        const warnings = lintContent(content, judgement);
        const { user, system } = process.cpuUsage(start);
        // What is no character is written as U+FFFD.
        const written = readFileSync(join(root, file), 'utf8');
        writeFileSync(join(root, file), TEXTS.get(file) ?? '');

        expect((user + system) / 1000).toBeLessThan(LONGEST);
        for (const problem of [...judgement.problems, ...warnings])
          expectPlace(
            problem.file === `x/${file}` ? written : (TEXTS.get(problem.file.slice(2)) ?? ''),
            problem,
          );
        if (judgement.problems.length > 0) refused += 1;
        else {
          accepted += 1;
          // What is accepted can be compiled, and holds no code of an author's.
          if (file.endsWith('.mdx'))
            expect(
              mdxToJs(plainSource(written), { mdastPlugins: [setProseMarks(() => MARKS)] }).code,
            ).not.toContain('process');
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 2);
    expect(accepted).toBeGreaterThan(RUNS / 40);
  }, 300_000);
});

describe('sound content', () => {
  const clean = readContent(HARBOUR, 'x');
  const harmless: Record<string, (text: string, at: number) => string> = {
    'blanks at the end of a line': (text, at) => {
      const lines = text.split('\n');
      const index = Math.floor(at * lines.length);
      return lines.with(index, `${lines[index]}   `).join('\n');
    },
    'other line ends': (text) => text.replace(/\r\n?|\n/g, '\r\n'),
    'old line ends': (text) => text.replace(/\r\n?|\n/g, '\r'),
    'a mark of byte order': (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`,
    'lines at the end': (text) => `${text}\n \n\n`,
    'a line end less': (text) => text.replace(/\n$/, ''),
  };

  test('stays sound under harmless changes', () => {
    const change = fc.record({
      file: fc.constantFrom(...FILES),
      name: fc.constantFrom(...Object.keys(harmless)),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = new Map(TEXTS);
        for (const { file, name, at } of changes)
          texts.set(file, harmless[name]?.(texts.get(file) ?? '', at) ?? '');
        for (const [file, text] of texts) writeFileSync(join(root, file), text);
        const reading = readContent(root, 'x');
        if (!reading.ok) throw new Error(printProblems(reading.problems));
        expect(reading.entries).toEqual(clean.ok && clean.entries);
      }),
      { seed: SEED, numRuns: RUNS / 15 },
    );
  }, 120_000);
});

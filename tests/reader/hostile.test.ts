import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR } from '../briefing.ts';

/** A text as it stands, or one repeated. */
type Words =
  | string
  | { readonly before?: string; readonly text: string; readonly times: number; readonly after?: string };

/** What is done to one file: a part replaced, or the whole; or it is removed, or made a link of the system. */
interface Change {
  readonly file: string;
  readonly replace?: string;
  readonly with?: Words;
  readonly content?: Words;
  readonly hex?: string;
  readonly encode?: 'utf-16le' | 'utf-16be' | 'utf-16le-bare' | 'latin1';
  /** YAML nested so many lines deep. */
  readonly staircase?: number;
  readonly remove?: true;
  readonly link?: string;
}

interface Case extends Partial<Change> {
  readonly case: string;
  readonly what: string;
  readonly changes?: readonly Change[];
  /** A change to every file. */
  readonly every?: keyof typeof EVERY;
  /** What the printed problems hold: the place, the field, what is wrong, what to write. */
  readonly expect?: string | readonly string[];
  /** How many problems there are, 1 by default. */
  readonly problems?: number | 'any';
  /** Whether it is read without a problem, and whether as if nothing had been changed. */
  readonly accepted?: true;
  readonly same?: true;
  /** An entry that is then read. */
  readonly entry?: { readonly at: readonly (string | number)[]; readonly is: unknown };
  /** The most milliseconds of a processor's time that reading takes. */
  readonly within?: number;
}

const FOLDER = 'tests/fixtures/hostile';

const EVERY = {
  mark: (text: string) => `\uFEFF${text}`,
  crlf: (text: string) => text.replaceAll('\n', '\r\n'),
  cr: (text: string) => text.replaceAll('\n', '\r'),
  mixed: (text: string) =>
    text
      .split('\n')
      .map((line, index) => line + (['\n', '\r', '\r\n'][index % 3] ?? ''))
      .join(''),
  trim: (text: string) => text.trimEnd(),
  lines: (text: string) => `${text}\n\n\n`,
  blanks: (text: string) => text.replace(/(?<=[^\s-])$/gm, '  '),
} as const;

function spell(words: Words): string {
  if (typeof words === 'string') return words;
  return (words.before ?? '') + words.text.repeat(words.times) + (words.after ?? '');
}

function encode(text: string, encoding: Change['encode']): Buffer {
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  const bytes = Buffer.from(encoding === 'utf-16le-bare' ? text : `\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function change(root: string, { file, ...what }: Change): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  if (what.remove === true) return rmSync(path, { recursive: true });
  if (what.link !== undefined) return symlinkSync(what.link, path);
  if (what.hex !== undefined) return writeFileSync(path, Buffer.from(what.hex, 'hex'));
  if (what.content !== undefined) return writeFileSync(path, spell(what.content));
  if (what.staircase !== undefined) {
    const steps = Array.from({ length: what.staircase }, (_, depth) => `${' '.repeat(depth)}a:\n`);
    return writeFileSync(path, steps.join(''));
  }
  const text = readFileSync(path, 'utf8');
  if (what.encode !== undefined) return writeFileSync(path, encode(text, what.encode));
  const { replace = '' } = what;
  expect(text, `${file} holds what is replaced`).toContain(replace);
  return writeFileSync(
    path,
    text.replace(replace, () => spell(what.with ?? '')),
  );
}

function prepare(hostile: Case): string {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'harbour');
  cpSync(HARBOUR, root, { recursive: true });
  const { every, file } = hostile;
  if (every !== undefined)
    for (const name of globSync('**/*.{mdx,yaml}', { cwd: root }))
      writeFileSync(join(root, name), EVERY[every](readFileSync(join(root, name), 'utf8')));
  for (const item of hostile.changes ?? (file === undefined ? [] : [{ ...hostile, file }]))
    change(root, item);
  return root;
}

const CASES = readdirSync(FOLDER)
  .toSorted()
  .flatMap((name) =>
    (parse(readFileSync(join(FOLDER, name), 'utf8')) as Case[]).map(
      (item) => [`${name.replace('.yaml', '')}: ${item.case}`, item] as const,
    ),
  );

const clean = readContent(HARBOUR, 'harbour');

/** What a task gives; undefined where the system refuses it. */
function tryTo<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** Whether the names that a case needs are there: not every system can hold them all. */
function holds(root: string, { changes = [] }: Case): boolean {
  return changes
    .filter(({ remove }) => remove !== true)
    .every(({ file }) => readdirSync(join(root, dirname(file))).includes(basename(file)));
}

describe('a hostile or careless input', () => {
  test.for(CASES)('%s', ([, hostile], { skip }) => {
    const root = tryTo(() => prepare(hostile));
    if (root === undefined || !holds(root, hostile)) return skip('This system cannot hold such a name.');
    const times: number[] = [];
    const read = () => {
      const start = process.cpuUsage();
      // A name of its own, so that nothing is remembered from one reading to the next.
      const reading = readContent(root, `harbour${times.length === 0 ? '' : times.length}`);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      return reading;
    };
    const reading = read();
    if (hostile.within !== undefined) {
      // The least of three: the first one pays for what is compiled only once.
      read();
      read();
    }
    rmSync(root, { recursive: true, force: true });
    expect(Math.min(...times)).toBeLessThan(hostile.within ?? Infinity);
    if (hostile.accepted === true || hostile.same === true) {
      if (!reading.ok) throw new Error(printProblems(reading.problems));
      if (hostile.same === true && clean.ok) {
        expect(reading.entries).toEqual(clean.entries);
        const prose = (bodies: typeof clean.bodies) =>
          bodies.map(({ text }) => text.replace(/[ ]+$/gm, '').trimEnd());
        expect(prose(reading.bodies)).toEqual(prose(clean.bodies));
      }
      const { entry } = hostile;
      if (entry)
        expect(
          entry.at.reduce((value: unknown, key) => Object(value)[key], reading.entries as unknown),
        ).toEqual(entry.is);
      return;
    }
    if (reading.ok) throw new Error('Nothing was found wrong with it.');
    const printed = printProblems(reading.problems);
    for (const text of [hostile.expect ?? []].flat()) expect(printed).toContain(`harbour/${text}`);
    if (hostile.problems !== 'any') expect(reading.problems, printed).toHaveLength(hostile.problems ?? 1);
  });

  test('is of every kind', () => {
    expect(CASES.length).toBeGreaterThan(300);
  });
});

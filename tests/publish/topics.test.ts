import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listUntranslated } from '#model/check/translation.ts';
import { DISAGREEMENTS, TOOLS } from '#model/accessibility.ts';
import { drawMark } from '#charts/draw/mark.ts';
import { wordsOf } from '#model/view/entries.ts';
import { english } from '#words/english.ts';
import { lookUp, WORD_KEYS } from '#words/words.ts';
import { CONTENT, LAKE, readBriefing, readEntries } from '../briefing.ts';
import { cleanEnvironment } from '../environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-topics-'));

/** Two countries whose talks a third party hosts, in German; and a ministry, an agency and two laboratories. */
const TOPICS = [
  { name: 'lake', language: 'de', parties: 3, months: ['2033-03', '2033-04'] },
  { name: 'outbreak', language: 'en-US', parties: 4, months: ['2034-11', '2034-12', '2035-01'] },
] as const;

/** Everything that the first topic calls by name: its parties, its people and its places. */
function namesOfFirstTopic(): string[] {
  const { briefing, people, places } = readEntries(CONTENT);
  return [
    ...briefing.parties.flatMap(({ name, adjective = name }) => [name, adjective]),
    ...people.flatMap(({ name, native, variants }) => [name, ...native, ...variants]),
    ...places.flatMap(({ name, native }) => [name, ...native]),
  ];
}

/** What a page says: its text, what stands in attributes for readers, and the texts of its charts' data. */
function listSpoken(html: string): string {
  const data = [...html.matchAll(/<script[^>]*type="application\/json"[^>]*>([^<]*)</g)].flatMap(
    ([, json = '{}']) => {
      const { title, description, labels, series } = JSON.parse(json);
      return [title, description, ...labels, ...series.map(({ label }: { label: string }) => label)];
    },
  );
  const attributes = [
    ...html.matchAll(/\s(?:aria-label|alt|title|data-(?!address|page-of)[\w-]+)="([^"]*)"/g),
    ...html.matchAll(/<meta name="(?:description|keywords|briefing:[\w-]+)" content="([^"]*)"/g),
  ].map(([, value]) => value);
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return [text, ...attributes, ...data].join('\n').replace(/\s+/g, ' ');
}

/** Whether a text holds a name as a word of its own. */
function holds(text: string, name: string): boolean {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u').test(text);
}

describe.each(TOPICS)('the briefing $name', ({ name, language, parties, months }) => {
  const root = `tests/fixtures/${name}`;
  const out = join(folder, name);
  const result = spawnSync('node', ['src/cli/build.ts', '--out', out, '--no-pdf'], {
    env: { ...cleanEnvironment(), CONTENT_DIR: root },
    encoding: 'utf8',
  });
  const pages = globSync('**/*.html', { cwd: out });
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const record = readBriefing(root);

  test('builds without a line of code changed', () => {
    expect(result.status, result.stderr).toBe(0);
    expect(record.parties).toHaveLength(parties);
    expect(readdirSync(join(out, 'months')).toSorted()).toEqual([...months, 'index.html']);
  });

  test('says which tools have looked for barriers, which of their rules it does not follow, and that it names no contact', () => {
    const text = listSpoken(read('accessibility/index.html'));
    for (const tool of Object.values(TOOLS)) expect(text).toContain(`${tool.name} ${tool.version}`);
    for (const { rules } of DISAGREEMENTS) expect(text).toContain(rules.join(', '));
    expect(text).toContain(
      lookUp(wordsOf(readEntries(root)).own, 'accessibility.report_nowhere') ??
        english.accessibility.report_nowhere,
    );
  });

  test('is not warned of what it does without, such as chapters or claims', () => {
    expect(result.stdout + result.stderr).not.toContain('[WARN]');
  });

  test('holds nothing of the first topic', () => {
    const names = namesOfFirstTopic();
    expect(names.length).toBeGreaterThan(100);
    const files = globSync('**/*.{html,json,csv,ics,xml,txt,svg,js,css}', { cwd: out });
    expect(files.length).toBeGreaterThan(pages.length);
    const leaks = files.flatMap((file) => {
      const text = read(file);
      return names.filter((known) => holds(text, known)).map((known) => `${file}: ${known}`);
    });
    expect(leaks).toEqual([]);
  });

  test('speaks in its own labels', () => {
    const { parties: own, kinds, ranks, unit } = readEntries(root).briefing;
    const labels = [
      ...own.map((party) => party.name),
      ...[...kinds, ...ranks].map(({ label }) => label),
      unit.many,
    ];
    const home = read('index.html');
    const method = read('method/index.html');
    expect(labels.filter((label) => !holds(home, label) && !holds(method, label))).toEqual([]);
  });

  test('tells its parties apart by their marks in the year at a glance, and says whose each is', () => {
    const [strip = ''] = /<figure.*?<\/figure>/s.exec(read('index.html')) ?? [];
    const [drawing = '', caption = ''] = strip.split('<figcaption');
    const count = (text: string, piece: string) => text.split(piece).length - 1;
    for (const { id, name, slot } of record.parties) {
      const mark = `d="${drawMark(slot).path}"`;
      expect(count(drawing, mark), name).toBe(record.exchanges.filter(({ from }) => from.id === id).length);
      expect(caption.replace(/\s+/g, ' ')).toMatch(
        new RegExp(`${RegExp.escape(mark)}[^>]*></path></svg> ${name}<`),
      );
    }
  });

  test('says its language on every page', () => {
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.filter((page) => !read(page).includes(`<html lang="${language}"`))).toEqual([]);
  });

  test('has every exchange on record on the page of its month', () => {
    const lost = record.exchanges.filter(
      ({ id }) => !read(`months/${id.slice(0, 7)}/index.html`).includes(`id="${id}"`),
    );
    expect(record.exchanges.length).toBeGreaterThan(3);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('the engine speaks German in a German briefing', () => {
  const out = join(folder, 'lake');
  const spoken = globSync('**/*.html', { cwd: out }).map((page) => ({
    page,
    text: listSpoken(readFileSync(join(out, page), 'utf8')),
  }));
  const content = globSync('**/*.{yaml,mdx}', { cwd: LAKE })
    .map((file) => readFileSync(join(LAKE, file), 'utf8'))
    .join('\n');
  /** What stands between the placeholders of the English words, but for what German writes the same. */
  const phrases = WORD_KEYS.flatMap((key) => {
    const text = lookUp(english, key) ?? '';
    return (typeof text === 'string' ? [text] : Object.values(text))
      .flatMap((form = '') => form.split(/\{\w+\}/))
      .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((part) => part.length > 1 && !holds(content, part))
      .map((part) => ({ key, part }));
  });

  test('has every one of its words in the fixture', () => {
    expect(listUntranslated(readEntries(LAKE).words)).toEqual([]);
  });

  test('and prints none of its English ones, in text or attributes, on any page', () => {
    expect(phrases.length).toBeGreaterThan(180);
    expect(spoken.length).toBeGreaterThan(8);
    const left = spoken.flatMap(({ page, text }) =>
      phrases.filter(({ part }) => holds(text, part)).map(({ key, part }) => `${page}: ${key}: ${part}`),
    );
    expect(left).toEqual([]);
  });

  test('and sets its quotation marks', () => {
    const [home] = spoken.filter(({ page }) => page === 'index.html');
    expect(home?.text).toContain('Die häufigste Art war „Verhandlung“: 3 von 5');
    const chapter = spoken.find(({ page }) => page.startsWith('chapters/wasserstand'));
    expect(chapter?.text).toContain('Der „mittlere“ Pegel');
    expect(home?.text).not.toMatch(/["”]/);
  });
});

describe('dates follow the language of the content', () => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('in German, with no English month on any page', () => {
    expect(read('lake/months/2033-03/index.html')).toContain('14.–16. März 2033');
    const pages = globSync('**/*.html', { cwd: join(folder, 'lake') });
    expect(pages.filter((page) => holds(read(join('lake', page)), 'March'))).toEqual([]);
  });

  test('in American English, month first', () => {
    expect(read('outbreak/months/2034-11/index.html')).toContain('November 18–19, 2034');
  });
});

test('an empty month is shown with zero, on the front page and on its own', () => {
  const text = (path: string) =>
    readFileSync(join(folder, 'outbreak', path), 'utf8')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  expect(text('months/2034-12/index.html')).toContain('0 missions in December 2034');
  expect(text('index.html')).toContain('November 2034 2, December 2034 0, January 2035 2');
});

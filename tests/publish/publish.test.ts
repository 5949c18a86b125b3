import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { normaliseBase } from '#publish/base.ts';
import { CONTENT, HARBOUR, LAKE, readBriefing } from '../briefing.ts';
import { cleanEnvironment } from '../environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-'));

/** Builds a content folder as `npm run build` does, in a process of its own. */
function build(out: string, content: string, ...args: string[]) {
  return spawnSync('node', ['src/cli/build.ts', '--out', out, '--no-pdf', ...args], {
    env: { ...cleanEnvironment(), CONTENT_DIR: content },
    encoding: 'utf8',
  });
}

const read = (out: string, path: string) => readFileSync(join(out, path), 'utf8');

function hashAll(out: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: out }).toSorted())
    hash.update(file).update(readFileSync(join(out, file)));
  return hash.digest('hex');
}

describe('another content folder, under a base path', () => {
  const out = join(folder, 'harbour');
  const result = build(out, HARBOUR, '--base', '/x/');

  test('builds with the same code', () => {
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    expect(readdirSync(join(out, 'months'))).toEqual(['2031-05', 'index.html']);
    expect(read(out, 'index.html')).toContain('Ostmere Sound');
    expect(read(out, 'months/2031-05/index.html')).toContain('>Ines Ferro</a>, Director of the Vellin Line');
  });

  test('links everything within the base path', () => {
    for (const page of globSync('**/*.html', { cwd: out })) {
      const links = [...read(out, page).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(5);
      expect(
        links.filter((link) => !link.startsWith('/x/')),
        page,
      ).toEqual([]);
    }
    expect(/<style>[\s\S]*?<\/style>/.exec(read(out, 'index.html'))?.[0]).toContain('/x/fonts/');
  });

  test('holds nothing of the first topic', () => {
    const record = readBriefing(CONTENT);
    const names = [
      ...record.parties.flatMap(({ name, adjective = name }) => [name, adjective]),
      ...record.exchanges.flatMap(({ ledBy }) => ledBy.map(({ name }) => name)),
    ];
    for (const file of globSync('**/*.{html,json,csv,js,css}', { cwd: out })) {
      const text = read(out, file);
      expect(
        names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
        file,
      ).toEqual([]);
    }
  });

  test('gives the same bytes again, whatever the machine’s time zone', () => {
    const before = hashAll(out);
    const again = join(folder, 'again');
    process.env['TZ'] = 'America/Los_Angeles';
    expect(build(again, HARBOUR, '--base', '/x/').status).toBe(0);
    expect(hashAll(again)).toBe(before);
  });

  test('stays as it was when a later build finds a mistake', () => {
    const before = hashAll(out);
    const broken = join(folder, 'content');
    cpSync(HARBOUR, broken, { recursive: true });
    writeFileSync(
      join(broken, 'people.yaml'),
      readFileSync(join(broken, 'people.yaml'), 'utf8').replace('party: line', 'party: lien'),
    );
    const failed = build(out, broken, '--base', '/x/');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain(
      'people.yaml:4:10  [0].party: "lien" is not a party (port, union, line). Did you mean "line"?',
    );
    expect(failed.stderr).not.toContain('    at ');
    expect(hashAll(out)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('two briefings built at once in one checkout are each published as they are', async () => {
  const builds = [HARBOUR, LAKE].map(async (content) => {
    const out = join(folder, 'at-once', content);
    const child = spawn('node', ['src/cli/build.ts', '--out', out, '--no-pdf'], {
      env: { ...cleanEnvironment(), CONTENT_DIR: content },
      stdio: 'ignore',
    });
    const [code] = await once(child, 'exit');
    return { code, months: readdirSync(join(out, 'months')).toSorted() };
  });
  expect(await Promise.all(builds)).toEqual([
    { code: 0, months: ['2031-05', 'index.html'] },
    { code: 0, months: ['2033-03', '2033-04', 'index.html'] },
  ]);
});

describe('the address that a print has in its foot', () => {
  const addressOf = (out: string, path: string) =>
    /data-address(?:="([^"]*)")?/.exec(read(out, path))?.[1] ?? '';

  test('is the page’s own, and that of the whole on the print edition', () => {
    const out = join(folder, 'addressed');
    vi.stubEnv('SITE_URL', 'https://example.org/x/');
    expect(build(out, HARBOUR).stderr).toBe('');
    vi.unstubAllEnvs();
    expect(addressOf(out, 'index.html')).toBe('https://example.org/x/');
    expect(addressOf(out, 'months/2031-05/index.html')).toBe('https://example.org/x/months/2031-05/');
    expect(addressOf(out, 'print/index.html')).toBe('https://example.org/x/');
  });

  test('is a path where nobody says at which site, and nothing on the print edition', () => {
    const out = join(folder, 'harbour');
    expect(addressOf(out, 'months/2031-05/index.html')).toBe('/x/months/2031-05/');
    expect(addressOf(out, 'print/index.html')).toBe('');
  });
});

test.each([
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/x/y/', '/x/y/'],
  ['/', '/'],
])('the base %s is taken as %s', (given, base) => {
  expect(normaliseBase(given)).toBe(base);
});

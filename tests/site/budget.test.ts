import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { OWN_FACES } from '#layouts/own-faces.ts';

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
/** What a connection brings before the server waits for a first answer, in bytes. */
const FIRST_FLIGHT = 14_600;

test('the first flight of a connection brings the style of the home page and the text of its first screen', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const flight = brotliDecompressSync(brotliCompressSync(html).subarray(0, FIRST_FLIGHT), {
    // What is cut off is not there yet.
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');
  const first = html.slice(0, html.indexOf('</h2>'));
  expect(first).toContain('</style>');
  expect(flight.startsWith(first)).toBe(true);
  expect(brotli('dist/index.html')).toBeLessThanOrEqual(24_000);
});

test('a month’s page stays below 20 kB', () => {
  const months = globSync('dist/months/*/index.html');
  expect(months.length).toBeGreaterThan(0);
  for (const month of months) expect(brotli(month), month).toBeLessThanOrEqual(20_000);
});

test('the live charts are one file of at most 60 kB, and all other script is small', () => {
  const scripts = globSync('dist/assets/*.js')
    .map(brotli)
    .toSorted((a, b) => b - a);
  expect(scripts[0]).toBeLessThanOrEqual(60_000);
  const search = globSync('dist/assets/engine.*.js').map(brotli);
  const rest = scripts.slice(1).filter((size) => !search.includes(size));
  expect(rest.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000);
});

test('the search with all that it finds is at most 30 kB', () => {
  const files = ['Search.*', 'engine', 'results', 'rows-file', 'preload-helper'];
  const scripts = files.flatMap((name) => globSync(`dist/assets/${name}.*.js`));
  expect(scripts).toHaveLength(files.length);
  const rows = globSync('dist/search/*.js');
  expect(rows.length).toBeGreaterThan(0);
  expect([...scripts, ...rows].reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(30_000);
});

const pages = globSync('dist/**/*.html').map((file) => ({ file, html: readFileSync(file, 'utf8') }));

test('nothing that a page asks for holds up its first paint', () => {
  for (const { file, html } of pages) {
    expect(
      html.match(/<link[^>]*rel="(?:stylesheet|preload)"(?![^>]*media="print")[^>]*>/g),
      file,
    ).toBeNull();
    expect(html.match(/<script(?![^>]*type="(?:module|application\/json)")/g), file).toHaveLength(1);
    expect(html, file).not.toContain('@import');
  }
});

test('one style and one script stand in every page, the same in all, and their hashes in the policy of each', () => {
  const styles = new Set(pages.map(({ html }) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''));
  const scripts = new Set(pages.flatMap(({ html }) => /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''));
  expect(styles.size).toBe(1);
  expect([...scripts]).toEqual([OWN_FACES]);
  for (const text of [...styles, ...scripts]) {
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    for (const { file, html } of pages)
      expect(/http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1], file).toContain(hash);
  }
});

test('text is there before its font, which never moves it', () => {
  const [style = ''] = /<style>[\s\S]*?<\/style>/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  const faces = style.match(/@font-face\{[^}]*\}/g) ?? [];
  const fetched = faces.filter((face) => face.includes('url('));
  expect(fetched.length).toBeGreaterThan(8);
  expect(fetched.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
  const standIns = faces.filter((face) => face.includes('local('));
  expect(standIns.length).toBeGreaterThan(10);
  for (const metric of ['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override'])
    expect(standIns.filter((face) => !face.includes(`${metric}:`))).toEqual([]);
});

test('no page has a style or a script within it that a strict policy would refuse', () => {
  for (const { file, html } of pages) {
    const rest = html.replace(`<script>${OWN_FACES}</script>`, '');
    expect(
      rest.match(/\sstyle="|\son\w+="|<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))/g),
      file,
    ).toBeNull();
    expect(/content-security-policy" content="([^"]*)"/.exec(html)?.[1], file).not.toContain('unsafe');
  }
});

import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const [style = ''] = globSync('dist/assets/style*.css');

test('the home page with its style fits the first flight of a connection', () => {
  expect(brotli('dist/index.html') + brotli(style)).toBeLessThanOrEqual(14_600);
});

test('a month’s page stays below 20 kB', () => {
  const months = globSync('dist/months/*/index.html');
  expect(months).toHaveLength(12);
  for (const month of months) expect(brotli(month), month).toBeLessThanOrEqual(20_000);
});

test('the live charts are one file of at most 60 kB, and all other script is small', () => {
  const scripts = globSync('dist/assets/*.js')
    .map(brotli)
    .toSorted((a, b) => b - a);
  expect(scripts[0]).toBeLessThanOrEqual(60_000);
  expect(scripts.slice(1).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000);
});

test('a page asks for one style sheet and preloads two fonts of at most 60 kB', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html.match(/rel="stylesheet"(?! media="print")/g)).toHaveLength(1);
  const fonts = [...html.matchAll(/rel="preload"[^>]*href="\/(fonts\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, path) => sum + statSync(`dist/${path}`).size, 0)).toBeLessThanOrEqual(60_000);
});

test('no page has a style or a script within it that a strict policy would refuse', () => {
  for (const file of globSync('dist/**/*.html')) {
    const html = readFileSync(file, 'utf8');
    expect(
      html.match(/<style|\sstyle="|\son\w+="|<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))/g),
      file,
    ).toBeNull();
  }
});

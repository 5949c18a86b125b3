import { describe, expect, test } from 'vitest';
import { findBase } from '#publish/site/base-path.ts';

const files = new Set(['assets/style.css', 'favicon.svg', 'x/favicon.svg']);
const find = (html: string) => findBase(html, (path) => files.has(path));

describe(findBase, () => {
  test('is / where the page names its files from the root', () => {
    expect(find('<link rel="stylesheet" href="/assets/style.css?v=1">')).toBe('/');
  });

  test('is what stands before the path of a file', () => {
    expect(find('<link rel="stylesheet" href="/x/assets/style.css">')).toBe('/x/');
    expect(find('<script type="module" src="/a/b/assets/style.css"></script>')).toBe('/a/b/');
  });

  test('looks past addresses that are no file of the site', () => {
    expect(find('<link rel="canonical" href="/y/print/"><img src="/y/favicon.svg">')).toBe('/y/');
  });

  test('says so where the page names no file of the site', () => {
    expect(() => find('<a href="/x/assets/style.css">')).toThrow('/print/ names no file of the site');
  });
});

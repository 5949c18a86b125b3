import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainSource } from '#reader/astro/plugin.ts';
import { HARBOUR } from '../../briefing.ts';

const source = readFileSync(`${HARBOUR}/months/2031-05.mdx`, 'utf8');
const plain = plainSource(source);

describe(plainSource, () => {
  test('keeps the body and its lines, and nothing of the front matter', () => {
    expect(plain.split('\n')).toHaveLength(source.split('\n').length);
    expect(plain.slice(plain.lastIndexOf('---'))).toBe(source.slice(source.lastIndexOf('---')));
    expect(plain.slice(0, plain.lastIndexOf('---'))).toMatch(/^---\s+$/);
  });

  test.each([
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['CR', source.replaceAll('\n', '\r')],
    ['a mark of byte order', `\uFEFF${source}`],
  ])('gives the compiler the same text for a file with %s', (_name, text) => {
    expect(plainSource(text).replace(/^ +$/gm, '')).toBe(plain.replace(/^ +$/gm, ''));
  });
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeBlock, writeField } from '#editing/write/block.ts';

const LAYOUT = { indent: 2, eol: '\n', braces: false };

describe(writeBlock, () => {
  test('folds a long text and keeps a long address on its line', () => {
    const entry = {
      id: 'a',
      summary: 'word '.repeat(60).trim(),
      url: `https://example.org/${'x'.repeat(150)}`,
    };
    const block = writeBlock(entry, LAYOUT);
    expect(block).toContain('    summary: >-\n      word');
    expect(block).toContain(`    url: ${entry.url}\n`);
    expect(parse(block)).toEqual([entry]);
    const lines = block.split('\n').filter((line) => !line.includes('url'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test.each([
    'Talks: the first round',
    '2031',
    '- a dash',
    '# no comment',
    'the port\'s "new" berths',
    '<Note> & {braces} [brackets]',
    'yes',
    '*star',
    '---',
    'a '.repeat(80).concat('# b: c'),
  ])('writes %j so that it is read back as it was', (title) => {
    for (const braces of [true, false]) {
      const entry = { id: 'a', title, sources: [{ source: 'b', says: title }], met: ['x', 'y'] };
      const block = writeBlock(entry, { ...LAYOUT, braces });
      expect(parse(block, { version: '1.2' })).toEqual([entry]);
      expect(block).toContain('met: [x, y]');
    }
  });

  test('leaves fields without a value away', () => {
    expect(writeBlock({ id: 'a', party: undefined }, LAYOUT)).toBe('  - id: a\n');
  });
});

test('a field is quoted where it must be', () => {
  expect(writeField('headline', 'Talks: the first round')).toBe('headline: "Talks: the first round"');
  expect(writeField('headline', 'x '.repeat(70).trim())).not.toContain('\n');
});

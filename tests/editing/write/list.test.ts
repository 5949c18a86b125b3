import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertEntry } from '#editing/write/list.ts';
import { Refusal } from '#editing/write/refusal.ts';

const ENTRY = { id: 'new', met: ['x', 'y'] };

/** Puts the entry behind the first `count` of a table. */
function insert(text: string, count = 99, field?: string): string {
  const section = { file: 'people.yaml', text, start: 0, end: text.length, ...(field && { field }) };
  return insertEntry(section, ENTRY, (entries) => Math.min(count, entries.length));
}

const NEW = '- id: new\n  met: [x, y]\n';

describe(insertEntry, () => {
  test('leaves every other byte as it is, at each place', () => {
    const text =
      '# head\n\n- id:   a   # odd blanks\n  t: "x"\n- { id: b }\n- id: c\n  t: >-\n    one\n\n    two\n# end\n';
    for (const count of [0, 1, 2, 3]) {
      const changed = insert(text, count);
      expect(changed.replace(NEW, '')).toBe(text);
      expect(parse(changed)).toEqual(parse(text).toSpliced(count, 0, ENTRY));
    }
  });

  test('puts an entry before the comment of the one that follows', () => {
    const text = '- id: a\n# of b\n- id: b\n';
    expect(insert(text, 1)).toBe(`- id: a\n${NEW}# of b\n- id: b\n`);
  });

  test('puts an entry behind the comments within the one before it', () => {
    const text = '- id: a\n  # more of a\n- id: b\n';
    expect(insert(text, 1)).toBe(`- id: a\n  # more of a\n${NEW}- id: b\n`);
  });

  test('puts the first entry above the comment of the one that was first', () => {
    expect(insert('# list\n\n# of a\n- id: a\n', 0)).toBe(`# list\n\n${NEW}# of a\n- id: a\n`);
  });

  test('stays within its group, before the blank line that ends it', () => {
    const text = '# one\n- id: a\n- id: b\n\n# two\n- id: c\n';
    expect(insert(text, 2)).toBe(`# one\n- id: a\n- id: b\n${NEW}\n# two\n- id: c\n`);
  });

  test('sets a blank line where all entries have one between them', () => {
    const text = '- id: a\n\n- id: b\n';
    expect(insert(text, 0)).toBe(`${NEW}\n- id: a\n\n- id: b\n`);
    expect(insert(text, 1)).toBe(`- id: a\n\n${NEW}\n- id: b\n`);
    expect(insert(text, 2)).toBe(`- id: a\n\n- id: b\n\n${NEW}`);
  });

  test('ends the last line where it has no end', () => {
    expect(insert('- id: a')).toBe(`- id: a\n${NEW}`);
  });

  test('keeps CRLF and the byte order mark', () => {
    expect(insert('\uFEFF- id: a\r\n- id: b\r\n', 1)).toBe(
      '\uFEFF- id: a\r\n- id: new\r\n  met: [x, y]\r\n- id: b\r\n',
    );
  });

  test.each([
    ['[]\n', NEW],
    ['[]', NEW],
    ['# people\n[]\n', `# people\n${NEW}`],
    ['# people\n[ ] # none yet\n', `# people\n# none yet\n${NEW}`],
    ['[]\r\n', NEW.replaceAll('\n', '\r\n')],
  ])('begins the list of the table %j', (text, expected) => {
    expect(insert(text)).toBe(expected);
  });

  const nested = NEW.replace(/^/gm, '  ').trimEnd();
  test.each([
    ['a: 1\nlist: []\n', `a: 1\nlist:\n${nested}\n`],
    ['list: [] # none yet\nb: 2\n', `list: # none yet\n${nested}\nb: 2\n`],
    ['list:\n  []\nb: 2\n', `list:\n${nested}\nb: 2\n`],
    ['list:\n  - id: a\n  # of the list\nb: 2\n', `list:\n  - id: a\n${nested}\n  # of the list\nb: 2\n`],
    ['list:\n- id: a\n# of b\nb: 2\n', `list:\n- id: a\n${NEW}# of b\nb: 2\n`],
    ['list:\n    - id: a\n', `list:\n    - id: a\n${NEW.replace(/^(?=.)/gm, '    ')}`],
  ])('finds its place in the field of %j', (text, expected) => {
    expect(insert(text, 99, 'list')).toBe(expected);
  });

  test('writes sets of fields in braces where the list does', () => {
    const section = (text: string) => ({ file: 'x', text, start: 0, end: text.length });
    const entry = { id: 'new', roles: [{ title: 'A: b' }], met: ['x'] };
    const write = (text: string) => insertEntry(section(text), entry, () => 1);
    expect(write('- id: a\n  roles:\n    - { title: x }\n')).toContain(
      '- id: new\n  roles:\n    - { title: "A: b" }\n  met: [x]\n',
    );
    expect(write('- id: a\n  roles:\n    - title: x\n')).toContain('  roles:\n    - title: "A: b"\n');
  });

  test.each(['[{ id: a }]\n', '[ # none\n]\n', 'a: b\n'])('refuses %j with the remedy', (text) => {
    expect(() => insert(text)).toThrow(Refusal);
    expect(() => insert(text)).toThrow(/people\.yaml .*: write it with a dash an entry/);
  });
});

import { describe, expect, test } from 'vitest';
import { askIds, askText } from '#editing/ask/ask.ts';
import { citationSchema } from '#schema/citation.ts';
import { typing } from './typing.ts';

const sources = Array.from({ length: 15 }, (_, index) => ({
  id: `wire-${index + 10}`,
  name: 'Wire',
  about: `Report ${index + 10}`,
}));

describe(askIds, () => {
  test('shows the first twelve of many, and how to find the others', async () => {
    const terminal = typing('?', 'wire-24');
    expect(await askIds(terminal, 'Source', sources, { most: 1 })).toEqual(['wire-24']);
    const [, list = ''] = terminal.shown;
    expect(list.split('\n')).toHaveLength(13);
    expect(list).toContain('  wire-10  Wire, Report 10\n');
    expect(list).toContain('and 3 more: type a part of a name');
  });

  test('takes all that follows a plus for one name where one is asked for', async () => {
    const made: string[] = [];
    const create = async (name: string) => {
      made.push(name);
      return 'new';
    };
    await askIds(typing('+Example Courier, 6 June 2024'), 'Source', sources, { most: 1, create });
    await askIds(typing('+Ann Hale, +Bo Lind'), 'Led by', sources, { create });
    expect(made).toEqual(['Example Courier, 6 June 2024', 'Ann Hale', 'Bo Lind']);
  });
});

describe(askText, () => {
  test.each(['www.example.org/a', 'https://example.org/a'])(
    'refuses %s where words are asked for',
    async (typed) => {
      const terminal = typing(typed, 'paragraph 2');
      expect(await askText(terminal, 'Where', citationSchema.shape.at)).toBe('paragraph 2');
      expect(terminal.shown[1]).toContain('is a web address, which has a question of its own');
    },
  );
});

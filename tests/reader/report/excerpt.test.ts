import { describe, expect, test } from 'vitest';
import { drawExcerpt } from '#reader/report/excerpt.ts';

describe(drawExcerpt, () => {
  const draw = (line: string, column: number, length = 1) =>
    drawExcerpt([line], { line: 1, column, length }).split('\n');

  test('shows the line before and the line after', () => {
    expect(drawExcerpt(['a', 'b', 'c', 'd'], { line: 3, column: 1, length: 1 })).toBe(
      ['  2 | b', '> 3 | c', '    | ^', '  4 | d'].join('\n'),
    );
  });

  test('sets the caret below letters that are twice as wide, and below those that are joined', () => {
    expect(draw('한국 <', 4)).toEqual(['> 1 | 한국 <', '    |      ^']);
    expect(draw('e\u0301e\u0301 <', 6)).toEqual(['> 1 | e\u0301e\u0301 <', '    |    ^']);
    expect(draw('\tx', 2)).toEqual(['> 1 | \tx', '    | \t^']);
  });

  test('cuts a long line around the place', () => {
    const [line = '', caret = ''] = draw(`${'x'.repeat(5000)}<${'y'.repeat(5000)}`, 5001);
    expect(line.length).toBeLessThan(140);
    expect(line[caret.indexOf('^')]).toBe('<');
  });

  test('replaces what would change what a terminal shows', () => {
    expect(draw('a\u001b[31m\u202eb', 2)[0]).toBe('> 1 | a\ufffd[31m\ufffdb');
  });

  test('sets a caret behind the last letter', () => {
    expect(draw('ab', 3)).toEqual(['> 1 | ab', '    |   ^']);
    expect(draw('', 1)).toEqual(['> 1 |', '    | ^']);
  });
});

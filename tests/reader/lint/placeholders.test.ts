import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startBriefing } from '#editing/start/start-briefing.ts';
import { openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintPlaceholders } from '#reader/lint/placeholders.ts';

/** The files of an empty briefing in which capitals stand, once they are replaced by `replace`. */
function lintWith(replace: (text: string) => string): string[] {
  const root = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'empty');
  startBriefing(root);
  for (const name of ['briefing.yaml', 'months/2000-01.mdx']) {
    const path = join(root, name);
    writeFileSync(path, replace(readFileSync(path, 'utf8')));
  }
  const content = openContent(root, 'x');
  expect(judgeContent(content).problems).toEqual([]);
  return lintPlaceholders(content).map(
    ({ file, line, column, field, message }) => `${file}:${line}:${column} ${field}: ${message}`,
  );
}

describe(lintPlaceholders, () => {
  test('names each text of an empty briefing that is left, with its place and the remedy', () => {
    const found = lintWith((text) => text);
    expect(found[0]).toBe(
      'x/briefing.yaml:2:8 title: "TITLE OF THE BRIEFING" is left from the empty briefing: write your own words, or delete it',
    );
    expect(found.map((text) => /:\d+ (\S*): /.exec(text)?.[1])).toEqual([
      ...['title', 'subtitle', 'short_title', 'publisher'],
      ...['parties[0].name', 'parties[0].adjective', 'parties[1].name', 'parties[1].adjective'],
      ...['kinds[0].covers', 'ranks[0].covers', 'counting_rule', 'rules[0]', 'bottom_line'],
      ...['key_points[0].claim', 'key_points[1].claim', 'limits[0]', 'headline', ''],
    ]);
  });

  test('knows every capital text that the empty briefing has, and none of an editor’s own', () => {
    expect(lintWith((text) => text.replace(/\b[A-Z]{2,}(?:,? [A-Z]{2,})+\b/g, 'Own words'))).toEqual([]);
    expect(lintWith((text) => text.replace('TITLE OF THE BRIEFING', 'THE LAKE IN SPRING'))).toHaveLength(17);
  });
});

import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEnglishWords } from '#editing/start/english-words.ts';
import { openContent } from '#reader/content.ts';
import { judgeContent } from '#reader/judge.ts';
import { lintContent } from '#reader/lint/lint.ts';
import { printProblem } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';
import { HARBOUR, LAKE } from '../briefing.ts';

function copyWith(root: string, words: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'briefing-words-'));
  cpSync(root, copy, { recursive: true });
  writeFileSync(join(copy, 'words.yaml'), words);
  return copy;
}

/** The first lines of what is wrong with a `words.yaml` in German. */
function complain(words: string): string[] {
  const reading = readContent(copyWith(LAKE, words), 'x');
  return reading.ok ? [] : reading.problems.map((problem) => printProblem(problem).split('\n')[0] ?? '');
}

describe('words.yaml', () => {
  test.each([
    [
      'a text that the site does not have',
      'navigation:\n  sourcs: Quellen\n',
      'x/words.yaml:2:3  navigation.sourcs: is not a field here. Did you mean "sources"?',
    ],
    [
      'a place that the site does not have',
      'navigaton:\n  sources: Quellen\n',
      'x/words.yaml:1:1  navigaton: is not a field here. Did you mean "navigation"?',
    ],
    [
      'a placeholder that is misspelt',
      'query:\n  since: Seit {dat}\n',
      'x/words.yaml:2:10  query.since: has a placeholder {dat} that is not filled: it takes {date}. Did you mean "date"?',
    ],
    [
      'a plural form that no language has',
      'record:\n  sources: { one: "{count} Quelle", othr: "{count} Quellen" }\n',
      'x/words.yaml:2:37  record.sources.othr: is not a field here. Did you mean "other"?',
    ],
    [
      'a plural form that is missing',
      'record:\n  sources: { one: "{count} Quelle" }\n',
      'x/words.yaml:2:12  record.sources: lacks the plural form other: "de" needs one, other',
    ],
    [
      'one text where there are two forms',
      'record:\n  sources: "{count} Quellen"\n',
      'x/words.yaml:2:12  record.sources: "{count} Quellen" is not a set of fields: write "name: value", one a line',
    ],
  ])('with %s is refused at its place', (_, words, problem) => {
    expect(complain(words)).toEqual([problem]);
  });

  test('with a few texts is enough: the rest stays English', () => {
    const reading = readContent(copyWith(LAKE, 'navigation:\n  sources: Quellen\n'), 'x');
    expect(reading.ok && reading.entries.words).toEqual({ navigation: { sources: 'Quellen' } });
  });
});

describe('the check of a briefing in another language', () => {
  const warn = (root: string) => {
    const content = openContent(root, 'x');
    return lintContent(content, judgeContent(content)).filter(({ field }) => field === 'language');
  };

  test('warns once of texts that stay English, and says where theirs is to be found', () => {
    const [warning, ...others] = warn(copyWith(LAKE, 'typography: { open: „, close: “ }\n'));
    expect(others).toEqual([]);
    expect(warning?.file).toBe('x/briefing.yaml');
    expect(warning?.message).toMatch(
      /^\d{3} texts of the site itself stay English \(typography\.open_inner, typography\.close_inner, date\.about, …\)/,
    );
  });

  test('counts texts that were copied in English as such, but for signs and single words', () => {
    const [warning, ...others] = warn(copyWith(LAKE, writeEnglishWords()));
    expect(others).toEqual([]);
    expect(warning?.message).toMatch(/^\d{3} texts of the site itself stay English \(navigation\.skip, /);
  });

  test('is silent where all are there, or the language is English', () => {
    expect(warn(LAKE)).toEqual([]);
    expect(warn(HARBOUR)).toEqual([]);
  });
});

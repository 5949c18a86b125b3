import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '#cli/report/annotation.ts';
import type { Problem } from '#reader/report/problem.ts';

const problem: Problem = {
  severity: 'error',
  file: 'content/people.yaml',
  line: 4,
  column: 10,
  length: 4,
  field: '[0].party',
  message: '"lien" is not a party',
  excerpt: '',
};

describe(annotate, () => {
  test('says file, line, column and field to GitHub', () => {
    expect(annotate(problem, process.cwd())).toBe(
      '::error file=content/people.yaml,line=4,col=10,title=[0].party::"lien" is not a party',
    );
    expect(annotate({ ...problem, severity: 'warning', field: '' }, process.cwd())).toBe(
      '::warning file=content/people.yaml,line=4,col=10,title=Briefing::"lien" is not a party',
    );
  });

  test('names the file from the root of the repository, above or beside the project', () => {
    expect(annotate(problem, resolve('..'))).toMatch(/^::error file=[^/]+\/content\/people\.yaml,/);
    expect(annotate({ ...problem, file: '../other/people.yaml' }, resolve('../other'))).toMatch(
      /^::error file=people\.yaml,/,
    );
  });

  test('escapes what GitHub would read as its own, in properties and in the message', () => {
    expect(
      annotate(
        { ...problem, file: 'a,b:c%.yaml', field: 'x:y', message: '100 %: one,\r\ntwo' },
        process.cwd(),
      ),
    ).toBe('::error file=a%2Cb%3Ac%25.yaml,line=4,col=10,title=x%3Ay::100 %25: one,%0D%0Atwo');
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findReason, readAnswers } from '#editing/edition/answers.ts';

const because = (why: string, ...of: string[]) => ({ of, kind: 'correction' as const, why });

describe(findReason, () => {
  const answers = {
    default: { kind: 'clarification' as const, why: 'default' },
    changes: [
      because('one field', 'exchanges/a/summary'),
      because('one record', 'exchanges/a'),
      because('the field of all', 'exchanges/*/summary'),
      because('all', 'exchanges'),
      because('what came', 'sources/*/new'),
    ],
  };

  test.each([
    ['a field of a record', { table: 'exchanges', id: 'a', field: 'summary', is: 'x' }, 'one field'],
    ['a record', { table: 'exchanges', id: 'a', field: 'date', is: 'x' }, 'one record'],
    [
      'a field of all records',
      { table: 'exchanges', id: 'b', field: 'summary', is: 'x' },
      'the field of all',
    ],
    ['a table', { table: 'exchanges', id: 'b', field: 'date', is: 'x' }, 'all'],
    ['records that came', { table: 'sources', id: 'b', is: {} }, 'what came'],
    ['nothing, so the default serves', { table: 'sources', id: 'b', field: 'note', is: 'x' }, 'default'],
  ])('takes the closest answer: %s', (_what, difference, why) => {
    expect(findReason(difference, answers)?.why).toBe(why);
  });
});

describe(readAnswers, () => {
  test('names the place of a mistake', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'answers.yaml');
    writeFileSync(path, 'changes:\n  - of: [sources]\n    kind: sauce\n    why: Because.\n');
    expect(() => readAnswers(path)).toThrow(/answers.yaml:3:11  changes\[0\].kind: /);
  });

  test('says so where there is no such file', () => {
    expect(() => readAnswers('nothing.yaml')).toThrow('nothing.yaml cannot be read');
  });
});

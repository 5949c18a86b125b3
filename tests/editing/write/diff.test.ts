import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '#editing/write/change.ts';
import { drawDiff } from '#editing/write/diff.ts';
import { readAll } from '../harbour.ts';

const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`).join('');

/** Applies the diff of the changes with git, and returns what is then in the folder. */
function applyWithGit(changes: readonly Change[]): Record<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'briefing-'));
  for (const { path, before } of changes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (before !== undefined) writeFileSync(join(root, path), before);
  }
  const { status, stderr } = spawnSync('git', ['apply'], {
    cwd: root,
    input: drawDiff(changes),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return readAll(root);
}

describe(drawDiff, () => {
  test('shows three lines around a change', () => {
    const change = { path: 'a.yaml', before: count(1, 9), after: count(1, 5) + 'new\n' + count(6, 9) };
    expect(drawDiff([change])).toBe(
      '--- a/a.yaml\n+++ b/a.yaml\n@@ -3,6 +3,7 @@\n 3\n 4\n 5\n+new\n 6\n 7\n 8\n',
    );
  });

  test('says nothing of a file that stays as it is', () => {
    expect(drawDiff([{ path: 'a.yaml', before: 'x\n', after: 'x\n' }])).toBe('');
  });

  test.each<[string, string | undefined, string]>([
    ['an entry in the middle', count(1, 40), count(1, 20) + 'new\n' + count(21, 40)],
    ['changes far apart', count(1, 40), 'a\n' + count(2, 30) + 'b\nc\n' + count(33, 40) + 'd\n'],
    ['a new file', undefined, count(1, 3)],
    ['a line without an end', '1\n2', '1\n2\n3\n'],
    ['CRLF', '1\r\n2\r\n', '1\r\nnew\r\n2\r\n'],
    ['lines that repeat', 'a\nb\na\nb\n', 'a\nb\nb\na\na\nb\n'],
  ])('is what git needs for %s', (_name, before, after) => {
    expect(applyWithGit([{ path: 'months/a.mdx', before, after }])).toEqual({ 'months/a.mdx': after });
  });
});

import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#editing/write/refusal.ts';
import { writeChanges } from '#editing/write/write.ts';
import { copyHarbour, readAll } from '../harbour.ts';

function changesIn(root: string) {
  const before = readFileSync(join(root, 'people.yaml'), 'utf8');
  return [
    { path: 'months/2031-06.mdx', before: undefined, after: 'new' },
    { path: 'people.yaml', before, after: `${before}# more\n` },
  ];
}

describe(writeChanges, () => {
  test('writes all files and leaves none beside them', () => {
    const root = copyHarbour();
    const was = readAll(root);
    writeChanges(root, changesIn(root));
    expect(readAll(root)).toEqual({
      ...was,
      'months/2031-06.mdx': 'new',
      'people.yaml': `${was['people.yaml']}# more\n`,
    });
  });

  test('puts everything back where a file cannot be put in its place', () => {
    for (const failsAt of [1, 2]) {
      const root = copyHarbour();
      const was = readAll(root);
      let calls = 0;
      const rename = (...paths: Parameters<typeof renameSync>) => {
        if (++calls === failsAt) throw new Error('disk full');
        renameSync(...paths);
      };
      expect(() => writeChanges(root, changesIn(root), rename)).toThrow('disk full');
      expect(readAll(root)).toEqual(was);
      expect(() => writeChanges(root, changesIn(root).toReversed(), rename)).not.toThrow();
    }
  });

  test('puts a changed file back where the next one fails', () => {
    const root = copyHarbour();
    const was = readAll(root);
    let calls = 0;
    const rename = (...paths: Parameters<typeof renameSync>) => {
      if (++calls === 2) throw new Error('disk full');
      renameSync(...paths);
    };
    expect(() => writeChanges(root, changesIn(root).toReversed(), rename)).toThrow('disk full');
    expect(readAll(root)).toEqual(was);
  });

  test('refuses a file that somebody changed meanwhile', () => {
    const root = copyHarbour();
    const changes = changesIn(root);
    writeFileSync(join(root, 'people.yaml'), '[]\n');
    const was = readAll(root);
    expect(() => writeChanges(root, changes)).toThrow(Refusal);
    expect(readAll(root)).toEqual(was);
  });

  test('never overwrites a file that should be new', () => {
    const root = copyHarbour();
    writeFileSync(join(root, 'months/2031-06.mdx'), "somebody's");
    expect(() => writeChanges(root, changesIn(root))).toThrow(/2031-06\.mdx was changed meanwhile/);
    expect(readFileSync(join(root, 'months/2031-06.mdx'), 'utf8')).toBe("somebody's");
  });

  test.skipIf(process.platform === 'win32')('keeps the rights of a file', () => {
    const root = copyHarbour();
    chmodSync(join(root, 'people.yaml'), 0o640);
    writeChanges(root, changesIn(root));
    expect(statSync(join(root, 'people.yaml')).mode & 0o777).toBe(0o640);
  });
});

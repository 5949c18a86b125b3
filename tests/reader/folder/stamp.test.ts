import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stampFolder } from '#reader/folder/stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'stamp-'));
const file = join(root, 'a.yaml');
const write = (path: string, text: string, time: number) => {
  writeFileSync(path, text);
  utimesSync(path, time, time);
};

afterAll(() => rmSync(root, { recursive: true }));

describe(stampFolder, () => {
  write(file, 'one', 1000);
  const before = stampFolder(root);

  test('is the same where nothing has changed', () => {
    expect(stampFolder(root)).toBe(before);
  });

  test.each([
    ['a file is another size', () => write(file, 'three', 1000)],
    ['a file is younger', () => write(file, 'one', 1001)],
    ['a file is added', () => write(join(root, 'b.yaml'), '', 1000)],
  ])('is another where %s', (_name, change) => {
    change();
    expect(stampFolder(root)).not.toBe(before);
  });
});

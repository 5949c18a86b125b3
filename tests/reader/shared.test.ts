import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readShared } from '#reader/shared.ts';
import { copyHarbour } from '../editing/harbour.ts';

describe(readShared, () => {
  test('gives the same reading until the folder changes', () => {
    const root = copyHarbour();
    const before = readShared(root, 'x');
    expect(readShared(root, 'x')).toBe(before);
    const path = join(root, 'people.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Bram Oke', 'Bram Oakes'));
    const after = readShared(root, 'x');
    expect(after.ok && after.entries.people.map(({ name }) => name)).toContain('Bram Oakes');
  });

  test('tells folders apart, and the names by which messages call them', () => {
    const [one, two] = [copyHarbour(), copyHarbour()];
    expect(readShared(one, 'x')).not.toBe(readShared(two, 'x'));
    expect(readShared(two, 'y')).not.toBe(readShared(two, 'x'));
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { heal, type Places, placesOf, swap } from '#publish/folder/swap.ts';
import { makeFolder } from '../made-folder.ts';

/** A folder in which a site stands and a new one waits, as far as each is there. */
function prepare(there: readonly (keyof Places)[]): Places {
  const places = placesOf(join(makeFolder({}), 'dist'));
  for (const name of there) {
    mkdirSync(places[name]);
    writeFileSync(join(places[name], 'index.html'), name);
  }
  return places;
}

const served = ({ target }: Places) => readFileSync(join(target, 'index.html'), 'utf8');
const listed = ({ target }: Places) => readdirSync(join(target, '..'));

/** Renames as Node does, and fails at the n-th time. */
function failingAt(n: number) {
  let count = 0;
  return (from: Parameters<typeof renameSync>[0], to: Parameters<typeof renameSync>[1]) => {
    count += 1;
    if (count === n) throw new Error('EIO');
    renameSync(from, to);
  };
}

describe(swap, () => {
  test('puts the new site in the place of the old, and leaves nothing beside it', () => {
    const places = prepare(['target', 'next']);
    swap(places);
    expect(served(places)).toBe('next');
    expect(listed(places)).toEqual(['dist']);
  });

  test('puts the first site where none stands', () => {
    const places = prepare(['next']);
    swap(places);
    expect(served(places)).toBe('next');
  });

  test.each([1, 2])('keeps the old site where rename %i fails', (n) => {
    const places = prepare(['target', 'next']);
    expect(() => swap(places, failingAt(n))).toThrow('EIO');
    expect(served(places)).toBe('target');
  });
});

describe(heal, () => {
  test('brings the old site back where the process was killed between the renames', () => {
    const places = prepare(['old', 'next']);
    heal(places);
    expect(served(places)).toBe('old');
    expect(listed(places)).toEqual(['dist']);
  });

  test('keeps the new site where it stands, and deletes what is left of the old', () => {
    for (const left of ['old', 'gone'] as const) {
      const places = prepare(['target', left]);
      heal(places);
      expect(served(places)).toBe('target');
      expect(listed(places)).toEqual(['dist']);
    }
  });

  test('deletes a new site that was never finished', () => {
    const places = prepare(['target', 'next']);
    heal(places);
    expect(existsSync(places.next)).toBe(false);
    expect(served(places)).toBe('target');
  });
});

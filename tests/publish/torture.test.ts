import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lackingStrace } from '../strace.ts';
import { injectFault } from './torture/fault.ts';
import { clearGround, type Ground, listLeft, makeGround } from './torture/ground.ts';
import { killAfter, killAtRename } from './torture/kill.ts';
import { findRename, RENAMES } from './torture/rename.ts';
import { runBuild } from './torture/run.ts';
import { inspect } from './torture/whole.ts';

const lacks = lackingStrace();

describe.skipIf(process.platform === 'win32')('a build that is disturbed', () => {
  let ground: Ground;
  let taken = 0;
  beforeAll(async () => {
    ground = makeGround();
    const ending = await runBuild(ground, { args: ['--no-pdf'] });
    expect(ending.code, ending.said).toBe(0);
    taken = ending.taken;
  });
  afterAll(() => clearGround(ground));

  test('leaves a whole site when it is killed, and the next one leaves nothing of it', async () => {
    const { site, faults } = await killAfter(ground, taken * 0.8, 1);
    expect(faults).toEqual([]);
    expect(site).toMatch(/old|new/);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s with %i, and leaves nothing', async (name, code) => {
    const before = inspect(ground.dist);
    const signal = { name, after: 300, from: 'work' } as const;
    const ending = await runBuild(ground, { args: ['--no-pdf', '--base', '/s/'], signal });
    expect(ending.code, ending.said).toBe(code);
    expect(inspect(ground.dist)).toEqual(before);
    expect(listLeft(ground)).toEqual([]);
  });

  describe.skipIf(lacks)(`by strace${lacks}`, () => {
    test.each([
      [1, 'old'],
      [2, 'absent'],
    ] as const)('loses no site when it is killed at rename %i', async (nth, expected) => {
      const { met, site, faults } = await killAtRename(ground, nth, nth + 1);
      expect({ met, site, faults }).toEqual({ met: true, site: expected, faults: [] });
    });

    test.each([
      ['EIO', 1],
      ['EXDEV', 2],
    ] as const)('keeps the last site where a rename meets %s, and says so', async (error, nth) => {
      const fault = { calls: RENAMES, error, once: true, ...(await findRename(ground, nth)) };
      const { met, site, code, faults } = await injectFault(ground, fault, nth + 3);
      expect({ met, site, code, faults }).toEqual({ met: true, site: 'old', code: 1, faults: [] });
    });
  });
});

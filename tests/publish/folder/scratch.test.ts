import { existsSync, mkdirSync, mkdtempSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScratch, sweepScratch } from '#publish/folder/scratch.ts';
import { makeFolder } from '../made-folder.ts';

describe.skipIf(process.platform === 'win32')('the temporary folder of a print', () => {
  test('takes what the browser writes, and goes with it', () => {
    const before = tmpdir();
    const link = join(makeFolder({}), 'scratch');
    const close = openScratch(link);
    const own = mkdtempSync(join(tmpdir(), 'profile-'));
    expect(own.startsWith(readlinkSync(link))).toBe(true);
    close();
    expect(existsSync(own)).toBe(false);
    expect(existsSync(link)).toBe(false);
    expect(tmpdir()).toBe(before);
  });

  test('is deleted by the next build where this one was killed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-print-'));
    writeFileSync(join(folder, 'profile'), '');
    const link = join(makeFolder({}), 'scratch');
    symlinkSync(folder, link);
    sweepScratch(link);
    expect(existsSync(folder)).toBe(false);
  });

  test('is not mistaken for another folder to which a link of its name leads', () => {
    const other = join(makeFolder({}), 'mine');
    mkdirSync(other);
    const link = join(makeFolder({}), 'scratch');
    symlinkSync(other, link);
    sweepScratch(link);
    expect(existsSync(other)).toBe(true);
    expect(existsSync(link)).toBe(false);
  });
});

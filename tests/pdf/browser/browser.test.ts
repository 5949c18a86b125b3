import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  listCandidates,
  type Machine,
  NoBrowserError,
  openBrowser,
  thisMachine,
} from '#pdf/browser/browser.ts';
import { readStartFault } from '#pdf/browser/start-fault.ts';

const bare: Machine = { env: {}, platform: 'linux', isFile: () => false, ownChromium: '/own/chrome' };
const names = (machine: Partial<Machine>) => listCandidates({ ...bare, ...machine }).map(({ name }) => name);

describe(listCandidates, () => {
  test('begins with what the user named, then Playwright’s own, then Chrome and Edge, then the system’s', () => {
    const machine = {
      env: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' },
      isFile: (path: string) => path === '/own/chrome' || path === '/usr/bin/chromium',
    };
    expect(names(machine)).toEqual([
      '$CHROME_PATH (/my/chrome)',
      "Playwright's own Chromium",
      'installed chrome',
      'installed msedge',
      'installed chrome-beta',
      '/usr/bin/chromium',
    ]);
  });

  test('looks for applications on a Mac, and not on its path', () => {
    const found = names({
      platform: 'darwin',
      env: { PATH: '/usr/bin' },
      isFile: (path) => path.includes('Brave') || path === '/usr/bin/chromium',
    });
    expect(found).toContain('/Applications/Brave Browser.app/Contents/MacOS/Brave Browser');
    expect(found).not.toContain('/usr/bin/chromium');
  });

  test('tries Chrome and Edge on a machine that shows nothing', () => {
    expect(names({ platform: 'win32' })).toEqual([
      'installed chrome',
      'installed msedge',
      'installed chrome-beta',
    ]);
  });
});

test('where there is none, the message says what to do and what was tried', () => {
  const { message } = new NoBrowserError(['installed chrome: not installed']);
  expect(message).toContain('sudo apt-get install -y chromium');
  expect(message).toContain('  installed chrome: not installed');
});

describe.skipIf(process.platform === 'win32')('a browser that is there and does not start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function fake(name: string, script: string) {
    const executablePath = join(folder, name);
    writeFileSync(executablePath, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { name, executablePath };
  }
  const exits = fake('exits', 'echo "libnss3.so is missing" >&2; exit 1');
  const killed = fake('killed', 'kill -9 $$');
  const absent = { name: 'absent', executablePath: join(folder, 'absent') };

  test('is a fault with its cause and a remedy, and no machine without a browser', async () => {
    const refused = openBrowser([absent, exits, killed]);
    await expect(refused).rejects.not.toBeInstanceOf(NoBrowserError);
    await expect(refused).rejects.toThrow(
      /^No PDF can be printed: browsers were found, but none started\.$/m,
    );
    await expect(refused).rejects.toThrow('exits: it ended at once with code 1: "libnss3.so is missing"');
    await expect(refused).rejects.toThrow('killed: it was ended by SIGKILL');
    await expect(refused).rejects.toThrow('npm run build -- --no-pdf');
    await expect(openBrowser([exits])).rejects.toThrow('a browser was found, but it did not start');
  });

  test('gives way to the next that starts', async () => {
    const { browser, candidate } = await openBrowser([exits, ...listCandidates(thisMachine())]);
    await browser.close();
    expect(candidate.name).not.toBe('exits');
  });

  test('is the end of the search where the user named it', async () => {
    await expect(openBrowser([{ ...exits, named: true }, killed])).rejects.toThrow(
      'exits is set, but that browser did not start: it ended at once with code 1',
    );
  });

  test('is not meant where none is installed', async () => {
    await expect(openBrowser([absent])).rejects.toBeInstanceOf(NoBrowserError);
  });
});

test.each([
  ["Failed to launch chromium because executable doesn't exist at /x", false, 'not installed'],
  ['[pid=1][err] chromium-browser requires the chromium snap to be installed.', false, 'not installed'],
  ['browserType.launch: Timeout 30000ms exceeded.', true, 'it did not answer within 30 seconds'],
  ['it is version 120, and the oldest that will do is 131', true, 'it is version 120, and'],
])('%s: found is %s', (message, found, reason) => {
  expect(readStartFault(message)).toEqual({ found, reason: expect.stringContaining(reason) });
});

import { describe, expect, test } from 'vitest';
import { listCandidates, type Machine, NoBrowserError } from '#pdf/browser.ts';

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

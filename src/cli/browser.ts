import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NoBrowserError, openBrowser } from '#pdf/browser.ts';

/** The ways to get a browser where there is none, each a title and the commands that must all succeed. */
const WAYS = [
  {
    title: "Playwright's own download",
    possible: true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
  {
    title: "Debian's package",
    possible: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
] as const;

async function report(): Promise<boolean> {
  try {
    const { browser, candidate } = await openBrowser();
    console.log(`Browser: ${candidate.name}, version ${browser.version()}`);
    await browser.close();
    return true;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    return false;
  }
}

function runAll(commands: readonly (readonly string[])[]): boolean {
  return commands.every(([command = '', ...args]) => {
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
      timeout: 600_000,
    });
    return status === 0;
  });
}

async function ensureBrowser(): Promise<number> {
  if (await report()) return 0;
  for (const { title, possible, commands } of WAYS) {
    if (!possible) continue;
    console.log(`No browser yet. Trying ${title} …`);
    if (runAll(commands) && (await report())) return 0;
    console.log(`${title}: not to be had here.`);
  }
  const { browser } = await openBrowser();
  await browser.close();
  return 0;
}

try {
  process.exitCode = await ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof NoBrowserError ? 3 : 1;
}

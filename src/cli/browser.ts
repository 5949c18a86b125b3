import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserCommand } from './commands/browser.ts';
import { lacksBrowser } from '#cli/run/explain.ts';
import { runCommand } from '#cli/run/run.ts';

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
    const { openBrowser } = await import('#pdf/browser/browser.ts');
    const { browser, candidate } = await openBrowser();
    console.log(`Browser: ${candidate.name}, version ${browser.version()}`);
    await browser.close();
    return true;
  } catch (error) {
    if (!lacksBrowser(error)) throw error;
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

async function ensureBrowser(): Promise<void> {
  if (await report()) return;
  for (const { title, possible, commands } of WAYS) {
    if (!possible) continue;
    console.log(`No browser yet. Trying ${title} …`);
    if (runAll(commands) && (await report())) return;
    console.log(`${title}: not to be had here.`);
  }
  const { openBrowser } = await import('#pdf/browser/browser.ts');
  const { browser } = await openBrowser();
  await browser.close();
}

await runCommand(browserCommand, ensureBrowser);

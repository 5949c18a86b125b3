import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { readStartFault } from './start-fault.ts';

/** The oldest Chromium that prints margin boxes. */
const OLDEST = 131;

/**
 * Nothing is asked of the network: no name is looked up, and nothing of the browser's own is updated or told. Where it
 * would, it still points a datagram socket at a public IPv6 address, over which it sends nothing, to see whether the
 * machine has IPv6: https://source.chromium.org/chromium/chromium/src/+/main:net/dns/host_resolver_manager.cc
 */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** One browser that may be there: how to name it, and how to start it. */
export interface Candidate {
  readonly name: string;
  readonly executablePath?: string;
  readonly channel?: string;
  /** The user named it: where it does not start, no other is tried. */
  readonly named?: boolean;
}

/** The machine as the search sees it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isFile: (path: string) => boolean;
  /** The path of Playwright's own Chromium. */
  readonly ownChromium: string;
}

const VARIABLES = ['REPORT_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const CHANNELS = ['chrome', 'msedge', 'chrome-beta'];
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
];
const APPLICATIONS = ['Chromium', 'Brave Browser', 'Arc'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** This machine. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isFile: (path) => existsSync(path) && isExecutable(path),
    ownChromium: chromium.executablePath(),
  };
}

/** The browsers to try, in order: what the user named, Playwright's own, Chrome or Edge, then the system's Chromium. */
export function listCandidates({ env, platform, isFile, ownChromium }: Machine): Candidate[] {
  const named = VARIABLES.flatMap((variable) => {
    const executablePath = env[variable];
    return executablePath ? [{ name: `$${variable} (${executablePath})`, executablePath, named: true }] : [];
  });
  const own = isFile(ownChromium) ? [{ name: "Playwright's own Chromium", executablePath: ownChromium }] : [];
  const channels = CHANNELS.map((channel) => ({ name: `installed ${channel}`, channel }));
  const folders = (env['PATH'] ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap(
    (command) => folders.map((folder) => join(folder, command)).find(isFile) ?? [],
  );
  const applications = APPLICATIONS.flatMap((application) =>
    ['/Applications', join(homedir(), 'Applications')]
      .map((folder) => `${folder}/${application}.app/Contents/MacOS/${application}`)
      .filter(isFile),
  );
  const installed = platform === 'linux' ? onPath : platform === 'darwin' ? applications : [];
  return [...named, ...own, ...channels, ...installed.map((path) => ({ name: path, executablePath: path }))];
}

/** No browser was found; the message lists what was tried and what to do. */
export class NoBrowserError extends Error {
  constructor(tried: readonly string[]) {
    super(`No browser was found to print the PDF with, or to test with. The web site itself needs none.

A Chromium browser, version ${OLDEST} or later, is wanted. Any one of these will do:
  - Install Google Chrome or Microsoft Edge as usual, and run the command again.
  - Debian, CI:           sudo apt-get install -y chromium
  - Any system:           npx playwright install chromium        (about 150 MB)
  - A browser elsewhere:  REPORT_BROWSER=/path/to/browser npm run browser

Or open the page /print/ in your browser, press Ctrl+P (Cmd+P) and choose "Save as PDF".

Looked for:
${tried.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'NoBrowserError';
  }
}

/**
 * A browser is there and none starts, or none is new enough: what a machine without a browser may do without is a fault
 * here, for the last build had a PDF.
 */
function describeFailed(failed: readonly string[]): string {
  return `No PDF can be printed: ${failed.length === 1 ? 'a browser was found, but it did not start' : 'browsers were found, but none started'}.

${failed.map((line) => `  ${line}`).join('\n')}

Mend or remove it, or name another, version ${OLDEST} or later, with REPORT_BROWSER=/path/to/browser; npm run browser tells whether it starts.
The site alone needs none: npm run build -- --no-pdf.`;
}

async function start({ executablePath, channel }: Candidate): Promise<Browser> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    ...(channel !== undefined && { channel }),
    args: ['--disable-gpu', '--font-render-hinting=none', ...OFFLINE],
    // As root Chromium refuses to start within its sandbox.
    chromiumSandbox: !isRoot,
    timeout: 30_000,
  });
  const version = Number.parseInt(browser.version(), 10);
  if (version >= OLDEST) return browser;
  await browser.close();
  throw new Error(`it is version ${version}, and the oldest that will do is ${OLDEST}`);
}

/**
 * Starts the first browser of this machine that will do, and says which.
 * @throws NoBrowserError where none is installed; Error where the one that the user named does not start, or those that
 * are installed do not.
 */
export async function openBrowser(
  candidates: readonly Candidate[] = listCandidates(thisMachine()),
): Promise<{ browser: Browser; candidate: Candidate }> {
  const absent: string[] = [];
  const failed: string[] = [];
  for (const candidate of candidates) {
    try {
      return { browser: await start(candidate), candidate };
    } catch (error) {
      const { found, reason } = readStartFault(error instanceof Error ? error.message : String(error));
      const line = `${candidate.name}: ${reason}`;
      if (candidate.named)
        throw new Error(
          `${candidate.name} is set, but that browser did not start: ${reason}. Correct the variable, or leave it out.`,
          { cause: error },
        );
      (found ? failed : absent).push(line);
    }
  }
  if (failed.length > 0) throw new Error(describeFailed(failed));
  throw new NoBrowserError(absent);
}

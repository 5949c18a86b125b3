import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openBrowser } from '#pdf/browser/browser.ts';
import { siteHeaders } from './headers.ts';
import type { Kind } from './kinds.ts';
import { serveFolder } from './server.ts';
import type { Scored } from './verdict.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** How often each page is judged: of the reports the one in the middle counts, as Lighthouse itself advises. */
const ROUNDS = 3;

const run = promisify(execFile);

/** The part of a report that is read. https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/**
 * The scores of a report out of 100, and the audits that cost points.
 * @throws when the page could not be judged.
 */
export function readScores(kind: string, report: LighthouseReport): Scored {
  const { runtimeError, categories, audits } = report;
  if (runtimeError !== undefined)
    throw new Error(`Lighthouse could not judge ${kind}: ${runtimeError.message}`);
  const all = Object.entries(categories);
  return {
    kind,
    scores: Object.fromEntries(all.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
    costs: Object.fromEntries(
      all.map(([name, { auditRefs }]) => [
        name,
        auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
      ]),
    ),
  };
}

/**
 * The report in the middle by its score for performance, which alone differs from run to run.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md
 * @throws when there is none.
 */
export function takeMiddle(reports: readonly Scored[]): Scored {
  const sorted = reports.toSorted((a, b) => (a.scores['performance'] ?? 0) - (b.scores['performance'] ?? 0));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no report to take.');
  return middle;
}

/** Whether npx can run Lighthouse here, which it fetches the first time. */
export async function fetchLighthouse(): Promise<boolean> {
  try {
    await run('npx', ['--yes', LIGHTHOUSE, '--version']);
    return true;
  } catch {
    return false;
  }
}

/** The path of the browser that prints the PDF; undefined where Lighthouse finds that itself. */
async function findBrowser(): Promise<string | undefined> {
  const { browser, candidate } = await openBrowser();
  await browser.close();
  return candidate.executablePath;
}

/** Has Lighthouse score pages of a built site on a phone, served with the headers that it is published with. */
export async function scorePages(site: string, kinds: readonly Kind[]): Promise<Scored[]> {
  const path = await findBrowser();
  const env = { ...process.env, ...(path !== undefined && { CHROME_PATH: path }) };
  // As root Chromium refuses to start within its sandbox.
  const chrome = `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const flags = ['--quiet', '--output=json', `--only-categories=${CATEGORIES.join(',')}`, chrome];
  const { origin, stop } = await serveFolder(site, siteHeaders(site));
  const reports: Scored[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const { name, path } of kinds) {
        const args = ['--yes', LIGHTHOUSE, origin + path, ...flags];
        const { stdout } = await run('npx', args, { env, maxBuffer: 1e8 });
        reports.push(readScores(name, JSON.parse(stdout)));
      }
  } finally {
    stop();
  }
  return kinds.map(({ name }) => takeMiddle(reports.filter(({ kind }) => kind === name)));
}

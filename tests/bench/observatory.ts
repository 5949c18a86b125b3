import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeHeaders } from '#publish/headers/write.ts';
import { SERVERS } from '#publish/server.ts';
import { readHeaders } from './read-headers.ts';

const OBSERVATORY = '@mdn/mdn-http-observatory@1.4.8';
const HOST = 'briefing.example';

const run = promisify(execFile);

/** What Observatory says of the headers that a host is told to send. */
export interface Graded {
  /** `_headers`, or the name of a server. */
  readonly host: string;
  readonly grade: string;
  readonly score: number;
  /** The tests that cost points. */
  readonly costs: readonly string[];
}

/** The part of Observatory's own code that is called. https://github.com/mdn/mdn-http-observatory/tree/main/src */
interface Observatory {
  readonly Requests: new (host: string) => {
    responses: Record<string, unknown>;
    session: unknown;
    resources: unknown;
  };
  readonly ALL_TESTS: readonly ((requests: object) => { result: string | null })[];
  readonly getScoreModifier: (result: string | null) => number;
  readonly getGradeForScore: (score: number) => { grade: string; score: number };
  readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

/**
 * Fetches Observatory's code into a folder.
 * @throws when the registry of npm cannot be reached.
 */
async function fetchObservatory(folder: string): Promise<Observatory> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // Its install scripts ask Mozilla's servers for lists of hosts, of which ours is none.
  await run('npm', ['install', '--ignore-scripts', '--no-audit', OBSERVATORY], { cwd: folder }).catch(
    (cause: unknown) => {
      throw new Error('Observatory could not be fetched: see that the registry of npm can be reached.', {
        cause,
      });
    },
  );
  const home = join(folder, 'node_modules/@mdn/mdn-http-observatory');
  const preload = join(home, 'conf/hsts-preload.json');
  if (!existsSync(preload)) writeFileSync(preload, '{}');
  const load = (file: string) => import(pathToFileURL(join(home, 'src', file)).href);
  const parts = ['types.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'].map(load);
  return Object.assign({}, ...(await Promise.all(parts))) as Observatory;
}

/** Has Observatory judge a page with its headers, as if it were served by https alone and http led there. */
function grade(
  observatory: Observatory,
  host: string,
  headers: Record<string, string>,
  html: string,
): Graded {
  const { Requests, ALL_TESTS, getScoreModifier, getGradeForScore } = observatory;
  const requests = new Requests(HOST);
  const url = new URL(`https://${HOST}/`);
  const answer = { status: 200, headers, data: html, verified: true, request: { responseURL: url.href } };
  requests.responses = { auto: answer, https: answer, http: answer, cors: answer };
  const redirect = { url, status: 301 };
  Object.assign(requests.responses, {
    httpRedirects: [{ url: new URL(`http://${HOST}/`), status: 200 }, redirect],
    httpsRedirects: [redirect],
  });
  requests.session = { url, jar: undefined };
  requests.resources = { path: html };
  const results = ALL_TESTS.map((test) => test(requests).result);
  const modifiers = results.map((result) => ({ result, points: getScoreModifier(result) }));
  const costs = modifiers.filter(({ points }) => points < 0);
  const uncurved = 100 + costs.reduce((sum, { points }) => sum + points, 0);
  const full = 100 + modifiers.reduce((sum, { points }) => sum + points, 0);
  const earned = getGradeForScore(uncurved >= observatory.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? full : uncurved);
  return { host, ...earned, costs: costs.map(({ result }) => String(result)) };
}

/** Has Mozilla's Observatory, run here, grade a built site with the headers that each host is given for it. */
export async function gradeHeaders(site: string): Promise<Graded[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const copy = join(folder, 'site');
    cpSync(site, copy, { recursive: true });
    const snippets = writeHeaders(copy, { base: '/', servers: SERVERS });
    const texts = [
      ['_headers', readFileSync(join(copy, '_headers'), 'utf8')] as const,
      ...snippets.map(({ server, text }) => [server, text] as const),
    ];
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    const observatory = await fetchObservatory(folder);
    return texts.map(([host, text]) => grade(observatory, host, readHeaders(text), html));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, firefox, test } from 'playwright/test';
import { writeHeaders } from '#publish/headers/write.ts';
import { LACKING, type Nginx, startNginx } from '../nginx.ts';
import { PAGES } from './site.ts';

const FIREFOX = 'firefox-esr';
const noFirefox =
  spawnSync(FIREFOX, ['--version'], { stdio: 'ignore' }).error === undefined
    ? ''
    : `this machine has no ${FIREFOX}`;

/** Gives an nginx that serves a copy of dist/ with our headers, and stops it. */
async function withNginx<Result>(use: (nginx: Nginx) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-served-'));
  cpSync('dist', folder, { recursive: true });
  const [snippet] = writeHeaders(folder, { base: '/', servers: ['nginx'] });
  const nginx = await startNginx(snippet?.text ?? '', folder);
  try {
    return await use(nginx);
  } finally {
    nginx.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Says aloud why a test is skipped: a list of passed tests hides it. */
function skipWithout(reason: string): void {
  if (reason !== '') console.log(`Skipped: the site served by nginx was not visited, for ${reason}.`);
  test.skip(reason !== '', reason);
}

/** Visits every page in one tab, each live chart brought into view; returns whatever the browser complains of. */
async function tour(browser: Browser, origin: string): Promise<{ found: string[]; charts: number }> {
  const page = await browser.newPage();
  const found: string[] = [];
  const note = (text: string) => found.push(`${page.url()}: ${text}`);
  page.on('console', (message) => note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => note(`${request.url()} failed`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`${event.effectiveDirective} refuses ${event.blockedURI}`),
    );
  });
  let charts = 0;
  for (const path of [...PAGES, '/404.html']) {
    await page.goto(origin + path);
    for (const chart of await page.locator('report-chart').all()) {
      if (!(await chart.isVisible())) continue;
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.locator('canvas')).toBeVisible();
      charts += 1;
    }
  }
  await page.close();
  return { found, charts };
}

test.describe('every page, as nginx serves it with our headers,', () => {
  test.setTimeout(240_000);

  test('breaks no rule of its policy in Chromium, and its charts come alive', async ({ browser }) => {
    skipWithout(LACKING);
    const { found, charts } = await withNginx(({ origin }) => tour(browser, origin));
    expect(found).toEqual([]);
    expect(charts).toBeGreaterThan(0);
  });

  test('breaks no rule of its policy in Firefox, and its charts come alive', async () => {
    skipWithout(LACKING || noFirefox);
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: `/usr/bin/${FIREFOX}` });
    const { found, charts } = await withNginx(({ origin }) => tour(browser, origin)).finally(() =>
      browser.close(),
    );
    expect(found).toEqual([]);
    expect(charts).toBeGreaterThan(0);
  });

  test('a script of another site, an inline one and a text made into a script are refused', async ({
    browser,
  }) => {
    skipWithout(LACKING);
    const refused = await withNginx(async ({ origin }) => {
      const page = await browser.newPage();
      await page.goto(origin);
      return page.evaluate(async () => {
        const events: string[] = [];
        addEventListener('securitypolicyviolation', (event) => events.push(event.effectiveDirective));
        const inline = document.createElement('style');
        inline.textContent = 'main { display: none }';
        document.head.append(inline);
        let thrown = '';
        try {
          document.createElement('script').src = 'https://example.org/x.js';
        } catch (error) {
          thrown = error instanceof TypeError ? 'TypeError' : String(error);
        }
        await new Promise((done) => setTimeout(done));
        return { thrown, events: [...new Set(events)].toSorted() };
      });
    });
    expect(refused).toEqual({ thrown: 'TypeError', events: ['require-trusted-types-for', 'style-src-elem'] });
  });

  test('has the type, the charset and the time to keep that its kind asks for', async () => {
    skipWithout(LACKING);
    const [hashed = ''] = globSync('dist/assets/*.js').map((file) => file.replaceAll('\\', '/').slice(4));
    const answers = await withNginx(({ origin }) =>
      Promise.all(
        ['/', '/nowhere/', '/data/exchanges.csv', hashed].map(async (path) => {
          const { status, headers } = await fetch(origin + path);
          const kept = headers.get('cache-control');
          expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
          return `${status} ${headers.get('content-type')} ${kept}`;
        }),
      ),
    );
    expect(answers).toEqual([
      '200 text/html; charset=utf-8 no-cache',
      '404 text/html; charset=utf-8 no-cache',
      '200 text/csv; charset=utf-8 no-cache',
      expect.stringMatching(/^200 \w+\/javascript; charset=utf-8 public, max-age=31536000, immutable$/),
    ]);
  });
});

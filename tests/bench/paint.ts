import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { openBrowser } from '#pdf/browser/browser.ts';
import { stripSite, writeBare } from './bare.ts';
import { timeCommand } from './cpu.ts';
import { siteHeaders } from './headers.ts';
import type { Kind } from './kinds.ts';
import { type Load, loadPage } from './load.ts';
import { median } from './median.ts';
import { listOrders } from './orders.ts';
import { writePlain } from './plain.ts';
import { type Served, serveFolder } from './server.ts';
import { type Painted, type Version, VERSIONS } from './verdict.ts';

function middle(loads: readonly Load[]): Load {
  const of = (figure: keyof Load) => median(loads.map((load) => load[figure]));
  return { bytes: of('bytes'), requests: of('requests'), lcp: of('lcp'), shift: of('shift') };
}

const ORDERS = listOrders(VERSIONS);

/** Loads each version of a page in turn, in all orders, so that whatever else the machine does meets all alike. */
async function loadInTurn(
  browser: Browser,
  origins: Readonly<Record<Version, string>>,
  path: string,
  times: number,
): Promise<Record<Version, Load>> {
  const loads: Record<Version, Load[]> = { 'bare page': [], ours: [], 'plain Astro': [] };
  // The first round does not count: in it the browser starts and the server compresses.
  for (let round = 0; round <= times; round++)
    for (const version of ORDERS[round % ORDERS.length] ?? VERSIONS) {
      const load = await loadPage(browser, origins[version] + path);
      if (round > 0) loads[version].push(load);
    }
  return {
    'bare page': middle(loads['bare page']),
    ours: middle(loads.ours),
    'plain Astro': middle(loads['plain Astro']),
  };
}

/**
 * Measures pages of a built site beside bare pages of the same text and beside the pages of the plainest Astro site.
 * @param times how often each is loaded; the figures are medians.
 * @throws NoBrowserError where there is no browser.
 */
export async function measurePaint(site: string, kinds: readonly Kind[], times: number): Promise<Painted[]> {
  const { browser } = await openBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const servers: Served[] = [];
  const serve = async (...args: Parameters<typeof serveFolder>) => {
    const server = await serveFolder(...args);
    servers.push(server);
    return server.origin;
  };
  try {
    const pages = stripSite(site);
    writeBare(join(folder, 'bare'), pages);
    writePlain(join(folder, 'plain'), pages);
    timeCommand(join(folder, 'plain'), 'npm', 'run', 'build');
    const origins = {
      'bare page': await serve(join(folder, 'bare')),
      ours: await serve(site, siteHeaders(site)),
      'plain Astro': await serve(join(folder, 'plain/dist')),
    };
    const painted: Painted[] = [];
    for (const { name, path } of kinds)
      painted.push({ kind: name, loads: await loadInTurn(browser, origins, path, times) });
    return painted;
  } finally {
    await browser.close();
    for (const { stop } of servers) stop();
    rmSync(folder, { recursive: true });
  }
}

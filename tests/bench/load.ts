import type { Browser } from 'playwright';

/** What one load of a page came to. */
export interface Load {
  /** What came over the line, headers and all. */
  readonly bytes: number;
  readonly requests: number;
  /** The largest contentful paint, in milliseconds since the page was asked for. */
  readonly lcp: number;
  /** The sum of all layout shifts. */
  readonly shift: number;
}

/** The phone and the line that Lighthouse takes for mobile: https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};
const SLOWER = 4;
/** How long after the last answer a page may still paint or move, in milliseconds. */
const SETTLING = 500;

/** https://developer.mozilla.org/en-US/docs/Web/API/LayoutShift */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page. */
function readPaint(settling: number): Promise<Pick<Load, 'lcp' | 'shift'>> {
  let lcp = 0;
  let shift = 0;
  const paints = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) lcp = startTime;
  });
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) if (!entry.hadRecentInput) shift += entry.value;
  });
  paints.observe({ type: 'largest-contentful-paint', buffered: true });
  shifts.observe({ type: 'layout-shift', buffered: true });
  return new Promise((resolve) => {
    setTimeout(() => resolve({ lcp, shift }), settling);
  });
}

/**
 * Loads a page as a reader who was never there before, on a slow phone.
 * @throws when the page, or anything that it asks for, is not there.
 */
export async function loadPage(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    let requests = 0;
    const missing: string[] = [];
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) requests += 1;
    });
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    devtools.on('Network.responseReceived', ({ response }) => {
      if (response.status >= 400) missing.push(response.url);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const paint = await page.evaluate(readPaint, SETTLING);
    if (missing.length > 0) throw new Error(`${address} asks for what is not there: ${missing.join(', ')}`);
    if (paint.lcp === 0) throw new Error(`${address} painted nothing.`);
    return { bytes, requests, ...paint };
  } finally {
    await context.close();
  }
}

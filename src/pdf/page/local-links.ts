import type { Page } from 'playwright';

/**
 * Turns the page's links to its own site into such as work on paper: a link to what stands on the page leads there; any
 * other leads to the public site that `<link rel="canonical">` names, and without one stops being a link.
 * @returns how many visible links lead nowhere.
 */
export function settleLinks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    let lost = 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (link.origin !== location.origin) continue;
      const id = decodeURIComponent(link.hash.slice(1));
      if (id !== '' && document.getElementById(id) !== null) link.setAttribute('href', `#${id}`);
      else if (canonical !== undefined)
        link.href = new URL(link.pathname + link.search + link.hash, canonical).href;
      else {
        if (link.checkVisibility()) lost++;
        link.removeAttribute('href');
      }
    }
    return lost;
  });
}

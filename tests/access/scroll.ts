import type { Page } from 'playwright';
import type { Fault } from './finding.ts';

/** What makes a page scroll sideways: nothing where it does not. WCAG 2.2, 1.4.10. */
export function measureScroll(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reach = (element: Element) => element.getBoundingClientRect().right + scrollX;
    const [widest] = [...document.querySelectorAll('main *, body > * > *')].sort(
      (a, b) => reach(b) - reach(a),
    );
    const element = widest?.cloneNode(false);
    return [
      {
        tool: 'measure' as const,
        rule: 'sideways-scroll',
        element: element instanceof Element ? element.outerHTML : 'body',
        message: `The page is ${scrollWidth} pixels wide and is shown on ${clientWidth}.`,
      },
    ];
  });
}

import type { Page } from 'playwright';
import { PART } from '#model/print-contract.ts';
import { PAPERS, type PaperName } from './paper.ts';

/** How far something may reach beyond the text's width, in pixels: the browser rounds. */
const TOLERANCE = 1;

/** The side margins of every page, as the page's own `@page` rules give them: `20mm`. */
async function readMargins(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const styles = rules.flatMap((rule) =>
      rule instanceof CSSPageRule && rule.selectorText === '' ? rule.style : [],
    );
    const last = (property: string) =>
      styles
        .map((style) => style.getPropertyValue(property))
        .filter(Boolean)
        .at(-1) ?? '0px';
    return [last('margin-left'), last('margin-right')];
  });
}

/** The width of a page's text, in pixels. */
function measure(page: Page, width: string): Promise<number> {
  return page.evaluate((wanted) => {
    const ruler = document.body.appendChild(document.createElement('div'));
    ruler.style.cssText = `position: absolute; inline-size: ${wanted}`;
    const { width: found } = ruler.getBoundingClientRect();
    ruler.remove();
    return found;
  }, width);
}

/**
 * Lays the page out as wide as the paper's text, and looks for what is wider: Chromium would shrink every page until
 * that fits, and say nothing.
 * @throws when something is, naming it and its part.
 */
export async function checkWidth(page: Page, paper: PaperName): Promise<void> {
  const [left, right] = await readMargins(page);
  const width = await measure(page, `calc(${PAPERS[paper].width} - ${left} - ${right})`);
  await page.setViewportSize({ width: Math.round(width), height: 1000 });
  const found = await page.evaluate(
    ({ limit, part }) => {
      if (document.documentElement.scrollWidth <= limit) return undefined;
      const reachOf = (element: Element) => {
        const { left, right } = element.getBoundingClientRect();
        return Math.max(right, left + element.scrollWidth);
      };
      const wide = [...document.querySelectorAll<HTMLElement>('body :not(svg *)')].filter(
        (element) => element.checkVisibility() && reachOf(element) > limit,
      );
      // The innermost is the cause, and those around it are pushed.
      const cause = wide.find(
        (element) => !wide.some((other) => other !== element && element.contains(other)),
      );
      const text = (cause?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        name: cause === undefined ? 'Something' : `<${cause.tagName.toLowerCase()}>`,
        text: text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text,
        part: cause?.closest(`[${part}]`)?.getAttribute(part) ?? '',
        reach: reachOf(cause ?? document.documentElement) - limit,
      };
    },
    { limit: Math.round(width) + TOLERANCE, part: PART },
  );
  if (found === undefined) return;
  const where = [found.text && ` "${found.text}"`, found.part && ` in "${found.part}"`].join('');
  throw new Error(
    `${found.name}${where} of /print/ reaches ${Math.ceil((found.reach * 25.4) / 96)} mm beyond the text, and the browser would shrink every page for it. Break its longest word or address, or give its style less width.`,
  );
}

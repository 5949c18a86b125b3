import type { Page } from 'playwright';

/**
 * Makes the printed PDF tell on which page each id begins. Chromium writes a destination for an id only where a link
 * leads to it, even one in the head of the page, where nobody sees it and no style reaches it.
 * @throws when the page has nothing visible of such an id.
 */
export async function anchorIds(page: Page, ids: readonly string[]): Promise<void> {
  const missing = await page.evaluate((wanted) => {
    for (const id of wanted) {
      const link = document.createElement('a');
      link.setAttribute('href', `#${id}`);
      document.head.append(link);
    }
    return wanted.filter((id) => !document.getElementById(id)?.checkVisibility());
  }, ids);
  if (missing.length === 0) return;
  throw new Error(
    `/print/ asks for the page of ${missing.map((id) => `#${id}`).join(', ')}, and shows nothing of that id.`,
  );
}

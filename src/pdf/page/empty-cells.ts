import type { Page } from 'playwright';
import { PAGE_OF } from '#model/print-contract.ts';

/**
 * Puts a dash in the empty cells of the page's tables. Chromium leaves a cell without text out of the tags, and the
 * row would have fewer columns than its table: PDF/UA-1, 7.2.
 */
export function fillEmptyCells(page: Page): Promise<void> {
  return page.evaluate((filled) => {
    for (const cell of document.querySelectorAll(`:is(td, th):not([${filled}])`)) {
      if (cell.textContent?.trim() === '' && cell.querySelector('*') === null) cell.textContent = '–';
    }
  }, PAGE_OF);
}

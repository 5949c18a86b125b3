import { split } from '#words/say.ts';
import type { Words } from '#words/words.ts';

/** What stands around the number of a page and that of all: "Page ", " of " and nothing. */
export interface PageNumberWords {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * The words around the page number in the foot of a print. CSS fills in the numbers, the page's own first.
 * @throws when the text names all pages before the page.
 */
export function splitPageNumber(words: Words): PageNumberWords {
  const around = ['', '', ''];
  const slots: string[] = [];
  for (const run of split(words, 'sheet.page', {})) {
    if (typeof run === 'string') around[slots.length] = run;
    else slots.push(run.slot);
  }
  if (slots.join() !== 'page,pages')
    throw new Error('Words sheet.page: {page} and {pages} must stand once each, and in this order.');
  const [before = '', between = '', after = ''] = around;
  return { before, between, after };
}

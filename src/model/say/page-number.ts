import { chooseForm, split } from '#words/say.ts';
import type { Forms, Words } from '#words/words.ts';
import { joinNumbers } from './ranges.ts';

/** The texts around the number of a page and the number of pages: "Page ", " of " and nothing. */
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

/**
 * Pages within the form that agrees with how many they are: "p. 7", "pp. 7, 9–12". No line ends between word and
 * number.
 */
export function formatPages(pages: readonly number[], forms: Forms, language: string): string {
  return chooseForm(forms, pages.length, language)
    .replace(/ (?=\{pages\})|(?<=\{pages\}) /g, '\u00a0')
    .replace('{pages}', joinNumbers(pages));
}

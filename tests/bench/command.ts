import type { Command } from '#cli/run/command.ts';
import { toggle, valued } from '#cli/arguments/flag.ts';

/** The fewest loads of a page: in each order of its versions once. */
const FEWEST = 6;
const USUAL = 12;

/**
 * How often each page is loaded.
 * @throws when that is no whole number, or too few.
 */
function readLoads(text: string): number {
  const loads = Number(text);
  if (Number.isSafeInteger(loads) && loads >= FEWEST) return loads;
  throw new Error(`"${text}" is not a whole number of at least ${FEWEST}.`);
}

export const benchCommand = {
  name: 'bench',
  does: 'Measures what a reader of dist/ meets on a slow phone: bytes, requests, the time to the largest paint and the layout shift, beside a bare page of the same text and beside the plainest Astro page.',
  flags: {
    build: toggle('Measures the processor time of a build instead, beside the plainest Astro site.'),
    lighthouse: toggle('Prints the scores that Lighthouse gives instead. It is fetched with npx.'),
    observatory: toggle(
      'Prints the grades that Mozilla’s Observatory gives for the headers of each host instead. It is fetched with npm.',
    ),
    loads: valued('NUMBER', 'How often each page is loaded.', String(USUAL), readLoads),
  },
  variables: ['REPORT_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'DEBUG'],
  fails: 'A limit is not kept, or there is no sound dist/ to measure.',
  lacksBrowser: 'No browser was found, or Lighthouse could not be installed.',
} as const satisfies Command;

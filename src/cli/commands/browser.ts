import type { Command } from '#cli/run/command.ts';

export const browserCommand = {
  name: 'browser',
  does: 'Says which browser prints the PDF and runs the tests, and gets one where there is none.',
  flags: {},
  variables: ['REPORT_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'DEBUG'],
  fails: 'The browser that a variable names does not start.',
  lacksBrowser: 'No browser was found, and none could be had.',
} as const satisfies Command;

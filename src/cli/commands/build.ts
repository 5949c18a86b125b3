import { parsePaper } from '#pdf/page/paper.ts';
import { SERVERS } from '#publish/server.ts';
import { oneOf, readPath } from '#cli/arguments/choice.ts';
import type { Command } from '#cli/run/command.ts';
import { optional, repeated, toggle, valued } from '#cli/arguments/flag.ts';

export const buildCommand = {
  name: 'build',
  does: 'Checks the content, builds the site beside its folder, prints its PDF, and only then puts it in the place of the last one.',
  flags: {
    base: optional(
      '/PATH/',
      'The path under which the site is served; without it that of SITE_URL, or /.',
      (text) => text,
    ),
    out: valued('FOLDER', 'The folder of the site.', 'dist', readPath),
    paper: valued('a4|letter', 'The paper of the PDF.', 'a4', parsePaper),
    'no-pdf': toggle('Makes no PDF.'),
    'require-pdf': toggle(
      'Fails where no browser is found to print the PDF with; else the site is built without it.',
    ),
    headers: repeated(
      SERVERS.join('|'),
      'Writes the security headers as a file for this web server too.',
      oneOf(SERVERS),
    ),
  },
  variables: [
    'CONTENT_DIR',
    'SITE_URL',
    'SOURCE_DATE_EPOCH',
    'REPORT_BROWSER',
    'CHROME_PATH',
    'PUPPETEER_EXECUTABLE_PATH',
    'CI',
    'DEBUG',
  ],
  fails: 'The content, the build or the built site is not sound; the last good site is kept.',
  lacksBrowser: 'A PDF is required, and no browser was found to print it with.',
} as const satisfies Command;

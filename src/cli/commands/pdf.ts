import { parsePaper } from '#pdf/page/paper.ts';
import { readPath } from '#cli/arguments/choice.ts';
import type { Command } from '#cli/run/command.ts';
import { valued } from '#cli/arguments/flag.ts';

export const pdfCommand = {
  name: 'pdf',
  does: 'Prints the PDF of a built site again.',
  flags: {
    paper: valued('a4|letter', 'The paper of the PDF.', 'a4', parsePaper),
    from: valued('FOLDER', 'The folder of the built site.', 'dist', readPath),
  },
  variables: [
    'CONTENT_DIR',
    'SOURCE_DATE_EPOCH',
    'REPORT_BROWSER',
    'CHROME_PATH',
    'PUPPETEER_EXECUTABLE_PATH',
    'DEBUG',
  ],
  fails: 'The site is not built, or its page for print cannot be printed; the last PDF is kept.',
  lacksBrowser: 'No browser was found to print it with.',
} as const satisfies Command;

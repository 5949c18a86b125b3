import { repeated, valued } from '#cli/arguments/flag.ts';
import type { Command } from '#cli/run/command.ts';

export const accessCommand = {
  name: 'access',
  does: 'Has axe, Alfa, IBM Equal Access, html-validate and the Nu Html Checker look at a page of each kind in light, dark, forced colours and 320 pixels wide, and measures sideways scroll and targets. Fetches the tools with npm the first time.',
  flags: {
    from: valued('FOLDER', 'The folder of the built site.', 'dist', (text) => text),
    page: repeated('PATH', 'Looks at this page alone, as /people/.', (text) => text),
  },
  variables: ['REPORT_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'DEBUG'],
  fails: 'Something was found, or there is no sound site to look at.',
  lacksBrowser: 'No browser or no Java was found, or the tools could not be fetched.',
} as const satisfies Command;

import type { Command } from '#cli/run/command.ts';
import { valued } from '#cli/arguments/flag.ts';
import { readPort } from '#cli/arguments/port.ts';

export const devCommand = {
  name: 'dev',
  does: 'Serves the site on this machine, and shows in the open page what you save. Ctrl+C ends it.',
  flags: {
    port: valued('NUMBER', 'The port; the next free one where it is in use.', '4321', readPort),
  },
  variables: ['CONTENT_DIR', 'SITE_URL', 'NO_COLOR', 'FORCE_COLOR', 'DEBUG'],
  fails: 'The site cannot be served.',
} as const satisfies Command;

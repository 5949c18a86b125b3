import { readPath } from '#cli/arguments/choice.ts';
import type { Command } from '#cli/run/command.ts';
import { optional, valued } from '#cli/arguments/flag.ts';
import { readPort } from '#cli/arguments/port.ts';

export const previewCommand = {
  name: 'preview',
  does: 'Serves the built site on this machine. Ctrl+C ends it.',
  flags: {
    base: optional('/PATH/', 'The path that it was built for with --base.', (text) => text),
    out: valued('FOLDER', 'The folder of the site.', 'dist', readPath),
    port: valued('NUMBER', 'The port; the next free one where it is in use.', '4321', readPort),
  },
  variables: ['SITE_URL', 'DEBUG'],
  fails: 'The site is not built, or cannot be served.',
} as const satisfies Command;

import { relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { printProblems } from './problem.ts';
import { readContent } from './read.ts';

/**
 * Shows what is wrong with the content in the open page while it is edited, as the terminal does, and brings the page
 * back when it is mended. For development only: a build stops instead.
 */
export function contentOverlay(): AstroIntegration {
  return {
    name: 'briefing-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
        const shown = relative(process.cwd(), root).split(sep).join('/');
        let message: string | undefined;
        const show = () => {
          if (message !== undefined) server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        // A save reloads the page as well, and the page that comes must show it again.
        server.ws.on('connection', show);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root + sep)) return;
          const reading = readContent(root, shown);
          const isMended = reading.ok && message !== undefined;
          message = reading.ok ? undefined : printProblems(reading.problems);
          show();
          if (isMended) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

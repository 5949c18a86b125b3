import { devCommand } from './commands/dev.ts';
import { runCommand } from '#cli/run/run.ts';

await runCommand(devCommand, async ({ port }) => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { awaitContent } = await import('#cli/run/await-content.ts');
  await awaitContent();
  const { dev } = await import('astro');
  const { watchContent } = await import('#reader/astro/watch.ts');
  await dev({
    integrations: [watchContent()],
    server: { host: '127.0.0.1', port },
    logLevel: 'info',
  });
});

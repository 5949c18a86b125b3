import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { watchContent } from '#reader/watch.ts';
import { awaitContent } from './await-content.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  await awaitContent();
  await dev({
    integrations: [watchContent()],
    server: { host: '127.0.0.1', port: Number(values.port) },
    logLevel: 'info',
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { previewCommand } from './commands/preview.ts';
import { runCommand } from '#cli/run/run.ts';

await runCommand(previewCommand, async ({ base, out, port }) => {
  if (!existsSync(join(out, 'index.html')))
    throw new Error(
      `${out} holds no built site: run "npm run build" first, or name another folder with --out.`,
    );
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { normaliseBase } = await import('#publish/base.ts');
  const { preview } = await import('astro');
  const given = base === undefined ? {} : { base: normaliseBase(base) };
  const server = await preview({
    outDir: out,
    ...given,
    server: { host: '127.0.0.1', port },
    logLevel: 'warn',
  });
  console.log(`${out} at http://127.0.0.1:${server.port}${given.base ?? '/'}  (Ctrl+C ends it)`);
});

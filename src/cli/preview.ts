import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { normaliseBase } from '#publish/base.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const base = values.base === undefined ? {} : { base: normaliseBase(values.base) };
const server = await preview({
  outDir: values.out,
  ...base,
  server: { host: '127.0.0.1', port: Number(values.port) },
  logLevel: 'warn',
});
console.log(`${values.out} at http://127.0.0.1:${server.port}${base.base ?? '/'}  (Ctrl+C ends it)`);

import { defineConfig } from 'vitest/config';

// An unusual time zone and language, so that no output can depend on the machine's.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['LANG'] = 'tr_TR.UTF-8';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
});

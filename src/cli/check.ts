import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

// A third of a check's time is the compiling of its own code, which need not be done twice.
enableCompileCache();

try {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
  });
  const { reportContent } = await import('./report.ts');
  if (!reportContent(values)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

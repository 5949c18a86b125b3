import { parseArgs } from 'node:util';
import { publish } from '#publish/publish.ts';

const { values } = parseArgs({
  options: { base: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});

try {
  await publish({ out: values.out, base: values.base });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

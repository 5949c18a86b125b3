import { parseArgs } from 'node:util';
import { parsePaper } from '#pdf/paper.ts';
import { publish } from '#publish/publish.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    paper: { type: 'string', default: 'a4' },
    'no-pdf': { type: 'boolean', default: false },
    'require-pdf': { type: 'boolean', default: false },
  },
});

try {
  await publish({
    out: values.out,
    base: values.base,
    pdf: values['no-pdf'] ? undefined : { paper: parsePaper(values.paper), required: values['require-pdf'] },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

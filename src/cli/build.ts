import { buildCommand } from './commands/build.ts';
import { openContentFolder } from '#cli/run/content.ts';
import { requiresPdf } from '#cli/arguments/requires-pdf.ts';
import { runCommand } from '#cli/run/run.ts';

await runCommand(buildCommand, async (values) => {
  const required = requiresPdf(values, process.env);
  const { shown } = openContentFolder();
  const start = performance.now();
  console.log(`Building ${values.out}/ from ${shown}/ …`);
  const { publish } = await import('#publish/publish.ts');
  await publish({
    out: values.out,
    base: values.base,
    pdf: values['no-pdf'] ? undefined : { paper: values.paper, required },
    headers: values.headers,
  });
  console.log(`Done in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
});

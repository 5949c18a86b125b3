import { checkCommand } from './commands/check.ts';
import { runCommand } from '#cli/run/run.ts';
import { UsageError } from '#cli/arguments/usage.ts';

await runCommand(checkCommand, async ({ format, json, strict }) => {
  if (json && format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} contradict each other: leave one of them out.`);
  const { reportContent } = await import('#cli/report/report.ts');
  return reportContent({ format: json ? 'json' : (format ?? 'text'), strict }) ? 0 : 1;
});

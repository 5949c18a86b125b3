import { checkCommand } from './commands/check.ts';
import { runCommand } from './run.ts';
import { UsageError } from './usage.ts';

await runCommand(checkCommand, async ({ format, json, strict }) => {
  if (json && format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} contradict each other: leave one of them out.`);
  const { reportContent } = await import('./report.ts');
  return reportContent({ format: json ? 'json' : (format ?? 'text'), strict }) ? 0 : 1;
});

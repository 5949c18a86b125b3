import { UsageError } from './usage.ts';

interface Wishes {
  readonly 'no-pdf': boolean;
  readonly 'require-pdf': boolean;
}

/**
 * Whether a build fails where it cannot print the PDF: where that is asked for, and on a machine for CI, which would
 * else publish a site without its PDF and nobody would see.
 * @throws UsageError where the flags want a PDF and none.
 */
export function requiresPdf(wishes: Wishes, env: Readonly<Record<string, string | undefined>>): boolean {
  if (wishes['no-pdf'] && wishes['require-pdf'])
    throw new UsageError('--require-pdf and --no-pdf contradict each other: leave one of them out.');
  const { CI = '' } = env;
  return !wishes['no-pdf'] && (wishes['require-pdf'] || (CI !== '' && CI.toLowerCase() !== 'false'));
}

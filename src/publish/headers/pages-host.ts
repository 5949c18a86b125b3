import { CACHE, headersOf, type Header, TYPES } from './rules.ts';
import type { Policy } from './policy.ts';

function block(path: string, headers: readonly Header[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/**
 * The `_headers` of a site under a base path, as Netlify and Cloudflare Pages read it. Both join the values of a header
 * that two rules set, so each is set once: what may not be kept is left to the host, which has it asked for again.
 * @param files the files of the site, in order, as paths with slashes.
 */
export function printHeadersFile(policy: Policy, base: string, files: readonly string[]): string {
  const typed = files.flatMap((file) => {
    const type = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''];
    if (type === undefined || !type.startsWith('text/')) return [];
    return [block(base + encodeURI(file), [['Content-Type', `${type}; charset=utf-8`]])];
  });
  return [
    block(`${base}*`, headersOf(policy)),
    block(`${base}assets/*`, [['Cache-Control', CACHE.hashed]]),
    ...typed,
  ].join('\n');
}

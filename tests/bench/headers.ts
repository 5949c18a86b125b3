import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyOf } from '#publish/headers/policy.ts';
import { CACHE, headersOf, type Header } from '#publish/headers/rules.ts';
import { listFiles } from '#publish/folder/sums.ts';

/** The headers that a built site is published with, for each of its paths. */
export function siteHeaders(site: string): (path: string) => readonly Header[] {
  const pages = listFiles(site).filter((file) => file.endsWith('.html'));
  const policy = policyOf(new Map(pages.map((file) => [file, readFileSync(join(site, file), 'utf8')])));
  return (path) => [
    ...headersOf(policy),
    ['Cache-Control', path.startsWith('/assets/') ? CACHE.hashed : CACHE.other],
  ];
}

import { CACHE, headersOf, TYPES } from './rules.ts';
import type { Policy } from './policy.ts';

/** Texts besides HTML; the last two are what older and newer versions of nginx call a script. */
const TEXTS = [
  'text/plain text/css text/csv text/calendar text/xml',
  'application/json application/xml application/atom+xml application/rss+xml image/svg+xml',
  'application/javascript text/javascript',
];

/** The part of an nginx configuration that serves a site under a base path; it belongs within `server { }`. */
export function printNginx(policy: Policy, base: string): string {
  // In nginx a place with headers of its own inherits none, so each names them all.
  const headers = (cache: string) =>
    [...headersOf(policy), ['Cache-Control', cache] as const]
      .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
      .join('');
  const endings = Object.keys(TYPES).join('|');
  const types = Object.entries(TYPES).map(([ending, type]) => `${type} ${ending};`);
  return `# Include this within server { }, where root names the folder that holds ${base === '/' ? 'the site' : `the site as ${base}`}.
server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types ${TEXTS.join('\n  ')};
error_page 404 ${base}404.html;

location ${base} {
  index index.html;
${headers(CACHE.other)}
  location ~ \\.(?:${endings})$ {
    types { ${types.join(' ')} }
  }
}

location ^~ ${base}assets/ {
${headers(CACHE.hashed)}}
`;
}

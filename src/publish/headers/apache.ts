import { CACHE, headersOf, TYPES } from './rules.ts';
import type { Policy } from './policy.ts';

/** The part of an Apache configuration, or an `.htaccess`, for a site under a base path. */
export function printApache(policy: Policy, base: string): string {
  const headers = headersOf(policy).map(([name, value]) => `Header always set ${name} "${value}"\n`);
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}\n`);
  const assets = `%{REQUEST_URI} =~ m#^${base}assets/#`;
  return `# For <Directory>, <VirtualHost> or an .htaccess; needs mod_headers.
${headers.join('')}Header always set Cache-Control "${CACHE.other}"
Header always set Cache-Control "${CACHE.hashed}" "expr=${assets}"
${types.join('')}AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .csv .ics .svg .xml
ErrorDocument 404 ${base}404.html
`;
}

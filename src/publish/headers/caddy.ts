import type { Policy } from './policy.ts';
import { CACHE, headersOf, TYPES } from './rules.ts';

/** The part of a Caddyfile that serves a site under a base path; it belongs within the braces of an address. */
export function printCaddy(policy: Policy, base: string): string {
  const headers = headersOf(policy).map(([name, value]) => `\t${name} "${value}"\n`);
  const types = Object.entries(TYPES).map(([ending, type]) => {
    const value = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    return `@${ending} path *.${ending}\nheader @${ending} Content-Type "${value}"\n`;
  });
  // Caddy takes the answer to a failed request for a new one, so that has its headers anew; and it sorts the rules of
  // a kind by their paths, so no two of them may set one header of one file.
  const block = `header {\n${headers.join('')}\t-Server\n}\n`;
  return `# Import this within the braces of your address, where root names the folder that holds ${base === '/' ? 'the site' : `the site as ${base}`}.
${block}@hashed path ${base}assets/*
@other not path ${base}assets/*
header @hashed Cache-Control "${CACHE.hashed}"
header @other Cache-Control "${CACHE.other}"
${types.join('')}handle_errors {
${block.replace(/^(?=.)/gm, '\t')}\theader Cache-Control "${CACHE.other}"
\trewrite * ${base}404.html
\tfile_server
}
file_server
`;
}

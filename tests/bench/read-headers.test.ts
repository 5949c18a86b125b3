import { expect, test } from 'vitest';
import { headersOf } from '#publish/headers/rules.ts';
import { printApache } from '#publish/headers/apache.ts';
import { printCaddy } from '#publish/headers/caddy.ts';
import { printNginx } from '#publish/headers/nginx.ts';
import { printHeadersFile } from '#publish/headers/pages-host.ts';
import { readHeaders } from './read-headers.ts';

const policy = new Map([['default-src', ["'none'"]]]);
const wanted = Object.fromEntries(headersOf(policy).map(([name, value]) => [name.toLowerCase(), value]));

test.each([
  ['_headers', printHeadersFile(policy, '/', ['index.html'])],
  ['nginx', printNginx(policy, '/')],
  ['Caddy', printCaddy(policy, '/')],
  ['Apache', printApache(policy, '/')],
])('the headers of a page are read from what is written for %s', (_host, text) => {
  expect(readHeaders(text)).toMatchObject(wanted);
});

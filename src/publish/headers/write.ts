import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printApache } from './apache.ts';
import { printCaddy } from './caddy.ts';
import { printNginx } from './nginx.ts';
import { printHeadersFile } from './pages-host.ts';
import { policyOf } from './policy.ts';
import type { Server } from '../server.ts';
import { listFiles } from '#publish/folder/sums.ts';

const PRINTERS = { nginx: printNginx, caddy: printCaddy, apache: printApache } satisfies Record<
  Server,
  unknown
>;

/** A piece of configuration. It lies beside the site's folder, since it would be served within it. */
export interface Snippet {
  readonly server: Server;
  /** The name by which to keep it beside the folder of the site: `nginx.conf`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Writes `_headers` into a built site, and returns the same headers for each of the servers.
 * @param options.base the base path, `/` or `/x/`.
 * @throws when a page carries no content security policy.
 */
export function writeHeaders(
  site: string,
  { base, servers }: { readonly base: string; readonly servers: readonly Server[] },
): Snippet[] {
  const files = listFiles(site);
  const pages = files.filter((name) => name.endsWith('.html'));
  const policy = policyOf(new Map(pages.map((name) => [name, readFileSync(join(site, name), 'utf8')])));
  writeFileSync(join(site, '_headers'), printHeadersFile(policy, base, files));
  return servers.map((server) => ({
    server,
    name: `${server}.conf`,
    text: PRINTERS[server](policy, base),
  }));
}

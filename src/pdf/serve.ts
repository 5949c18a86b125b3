import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/** A built site as it is served to the browser of this machine. */
export interface Server {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  close(): Promise<void>;
}

async function readServed(
  folder: string,
  base: string,
  address: string,
): Promise<[Buffer, string] | undefined> {
  const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  if (relative(folder, file).startsWith('..')) return undefined;
  try {
    return [await readFile(file), TYPES[extname(file)] ?? 'application/octet-stream'];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * Serves a folder under a base path such as `/` or `/x/`, to this machine only, on a port that is free.
 * A browser that comes as a snap cannot read files of other folders itself.
 */
export async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    readServed(folder, base, request.url ?? '/').then(
      (served) => {
        if (served === undefined) response.writeHead(404).end();
        else response.writeHead(200, { 'content-type': served[1] }).end(served[0]);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

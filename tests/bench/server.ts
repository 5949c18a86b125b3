import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Header } from '#publish/headers/rules.ts';

/** A server of a folder that answers. */
export interface Served {
  readonly origin: string;
  stop(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

interface Answer {
  readonly body: Buffer;
  readonly headers: readonly Header[];
}

function readAnswer(file: string): Answer {
  const bytes = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isText = /text|json|svg/.test(type);
  return {
    body: isText ? brotliCompressSync(bytes) : bytes,
    headers: [['Content-Type', type], ...(isText ? [['Content-Encoding', 'br'] as const] : [])],
  };
}

/**
 * Serves a folder on a free port of this machine, text compressed with brotli, each file compressed once.
 * @param headersAt the headers besides for a path: `/assets/live.js`.
 */
export async function serveFolder(
  folder: string,
  headersAt: (path: string) => readonly Header[] = () => [],
): Promise<Served> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const answer = answers.get(file) ?? readAnswer(file);
      answers.set(file, answer);
      response.setHeaders(new Map([...answer.headers, ...headersAt(path)]));
      response.end(answer.body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

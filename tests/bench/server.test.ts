import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../publish/made-folder.ts';
import { type Served, serveFolder } from './server.ts';

const text = '<p>Harbour visits</p>'.repeat(100);
let served: Served;

/** An answer as it comes over the line: `fetch` would undo its compression. */
function ask(path: string): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((done, fail) => {
    request(served.origin + path, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  const folder = makeFolder({ 'months/index.html': text, 'a.woff2': text });
  served = await serveFolder(folder, (path) => [['Cache-Control', `for ${path}`]]);
});
afterAll(() => served.stop());

test('text is sent compressed with brotli, with the headers of its path', async () => {
  const { status, headers, body } = await ask('/months/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'for /months/',
  });
  expect(body.length).toBeLessThan(100);
  expect(brotliDecompressSync(body).toString('utf8')).toBe(text);
});

test('what is compressed already is sent as it is', async () => {
  const { headers, body } = await ask('/a.woff2');
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString('utf8')).toBe(text);
});

test('what is not there is answered with 404', async () => {
  expect((await ask('/b.css')).status).toBe(404);
});

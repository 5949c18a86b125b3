import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from '#pdf/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(folder, 'site/print'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'site/print/index.html'), '<p>page');
writeFileSync(join(folder, 'site/a b.css'), 'p {}');

describe(serve, () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(join(folder, 'site'), '/x/');
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks for a path as it is written: fetch would tidy it. */
  const ask = (path: string) =>
    new Promise<{ status: number | undefined; type: string | undefined; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(server.origin);
      request({ hostname, port, path }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], text }),
        );
      })
        .on('error', reject)
        .end();
    });

  test('serves the index of a folder and files by their type, under the base path', async () => {
    expect(await ask('/x/print/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<p>page',
    });
    expect(await ask('/x/a%20b.css')).toEqual({ status: 200, type: 'text/css; charset=utf-8', text: 'p {}' });
  });

  test.each(['/print/', '/y/print/', '/x/nothing.css', '/x/', '/x/print', '/x/print/index.html/y'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each(['/x/../secret.txt', '/x/%2e%2e/secret.txt', '/x/..%2fsecret.txt', '/x/%ff'])(
    'does not leave its folder for %s',
    async (path) => {
      const { status, text } = await ask(path);
      expect(status).not.toBe(200);
      expect(text).not.toContain('secret');
    },
  );

  test('is for this machine only', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

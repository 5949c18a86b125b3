import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answer, ORIGIN } from '#pdf/browser/answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'answer-'));
mkdirSync(join(folder, 'site/print'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'site/print/index.html'), '<p>page');
writeFileSync(join(folder, 'site/a b.css'), 'p {}');
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (path: string, origin = ORIGIN) =>
  answer({ folder: join(folder, 'site'), base: '/x/' }, origin + path);

describe(answer, () => {
  test('gives the index of a folder and files by their type, under the base path', async () => {
    expect(await ask('/x/print/')).toEqual({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: Buffer.from('<p>page'),
    });
    const style = { status: 200, contentType: 'text/css; charset=utf-8', body: Buffer.from('p {}') };
    expect(await ask('/x/a%20b.css')).toEqual(style);
  });

  test.each([
    '/print/',
    '/y/print/',
    '/x/nothing.css',
    '/x/',
    '/x/print',
    '/x/print/index.html/y',
    '/x/../secret.txt',
    '/x/%2e%2e/secret.txt',
    '/x/..%2fsecret.txt',
    '/x/%ff',
    '/x/%',
    '/x/%00',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toEqual({ status: 404 });
  });

  test.each(['https://briefing.invalid', 'http://127.0.0.1', 'https://example.org', 'data:,'])(
    'has nothing for what is asked of %s',
    async (origin) => {
      expect(await ask('/x/print/', origin)).toEqual({ status: 404 });
    },
  );
});

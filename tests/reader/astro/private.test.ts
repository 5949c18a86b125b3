import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type AstroIntegration, dev } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEAF, STORE } from '#reader/astro/private.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

/** A project of one collection, whose loader keeps what `refreshContent` hands it. */
const CONFIG = `
import { defineCollection } from 'astro:content';
export const collections = {
  notes: defineCollection({
    loader: {
      name: 'notes',
      load: async ({ store, refreshContextData }) => {
        const { id, digest, text } = refreshContextData?.take?.() ?? { id: 'a', digest: '0', text: 'first' };
        const filePath = 'src/a.md';
        store.set({ id, digest, data: { text }, body: text, filePath, deferredRender: true });
      },
    },
  }),
};
`;

mkdirSync('.astro', { recursive: true });
const root = resolve(mkdtempSync('.astro/private-'));
const store = join(root, STORE);
let server: Awaited<ReturnType<typeof dev>>;
let refresh: NonNullable<Setup['refreshContent']>;

/** Hands a note to the loader, and returns whether the collections were then written. */
async function isWritten(note: { id: string; digest: string; text: string }): Promise<boolean> {
  const before = statSync(store).mtimeMs;
  await setTimeout(20);
  await refresh({ context: { take: () => note } });
  return statSync(store).mtimeMs !== before;
}

beforeAll(async () => {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/content.config.mjs'), CONFIG);
  writeFileSync(join(root, 'src/a.md'), 'Words.\n');
  server = await dev({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    devToolbar: { enabled: false },
    integrations: [
      {
        name: 'catch',
        hooks: {
          'astro:server:setup': ({ refreshContent }) => {
            if (refreshContent) refresh = refreshContent;
          },
        },
      },
    ],
  });
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

describe('Astro', () => {
  test('keeps its collections in the file that we look at', () => {
    expect(existsSync(store)).toBe(true);
    expect(readFileSync(store, 'utf8')).toContain('first');
  });

  test('hands a function to the loader as it is, and has written what that made of it before it returns', async () => {
    expect(await isWritten({ id: 'a', digest: '1', text: 'second' })).toBe(true);
    expect(readFileSync(store, 'utf8')).toContain('second');
  });

  test('writes nothing where an entry is set with the digest that it has', async () => {
    await isWritten({ id: 'a', digest: '2', text: 'third' });
    expect(await isWritten({ id: 'a', digest: '2', text: 'never' })).toBe(false);
    expect(readFileSync(store, 'utf8')).not.toContain('never');
  });

  test('compiles the file of an entry with deferredRender as its body', () => {
    expect(readFileSync(join(root, '.astro/content-modules.mjs'), 'utf8')).toContain('src/a.md');
  });
});

// Tried again where a busy machine is itself slower than 50 ms.
test(
  'chokidar drops a change that follows another at once, and tells of one after the time that we wait',
  { retry: 5 },
  async () => {
    const file = join(root, 'src/a.md');
    const told: number[] = [];
    const save = (text: string) => writeFileSync(file, text);
    const tell = () =>
      new Promise<void>((done) => {
        server.watcher.once('change', () => {
          told.push(statSync(file).size);
          done();
        });
      });
    await setTimeout(2 * DEAF);
    const first = tell();
    save('1');
    await first;
    save('12');
    const next = tell();
    await setTimeout(DEAF);
    save('123');
    await next;
    expect(told).toEqual([1, 3]);
  },
);

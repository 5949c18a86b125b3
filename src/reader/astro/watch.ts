import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { type ContentFolder, findContentFolder } from '#reader/folder/content-folder.ts';
import { printProblems } from '#reader/report/problem.ts';
import type { Reading } from '#reader/read.ts';
import { readShared } from '#reader/shared.ts';
import { DEAF, STORE } from './private.ts';
import { stampFolder } from '#reader/folder/stamp.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type Refresh = Setup['refreshContent'];

/** How long Astro may take to get ready for new content, in milliseconds, and how often it is asked. */
const PATIENCE = 10_000;
const STEP = 10;

/**
 * Fills the collections from a reading. At a save Astro reads its own settings anew, and drops what comes meanwhile.
 */
async function fillCollections(refresh: Refresh, reading: Reading): Promise<void> {
  let isTaken = false;
  const take = () => {
    isTaken = true;
    return reading;
  };
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await refresh?.({ context: { take } });
    if (isTaken) return;
    await setTimeout(STEP);
  }
  throw new Error('Astro did not take the content that was saved: stop npm run dev and start it again.');
}

/** Fills the collections, and waits until they are written: Astro itself says so half a second later. */
async function writeCollections(refresh: Refresh, reading: Reading): Promise<void> {
  const timeOf = () => statSync(STORE, { throwIfNoEntry: false })?.mtimeMs;
  const before = timeOf();
  let isFilled = false;
  const filled = fillCollections(refresh, reading).finally(() => {
    isFilled = true;
  });
  const isWritten = async () => {
    while (!isFilled && timeOf() === before) await setTimeout(STEP);
  };
  await Promise.race([filled, isWritten()]);
}

/**
 * Makes the function that is called at a save: it shows the content as it is now, or what is wrong with it, and returns
 * whether it is sound.
 */
function followSaves(
  { server, refreshContent, logger }: Setup,
  { root, shown }: ContentFolder,
): () => Promise<boolean> {
  let seen: string | undefined;
  let isSound = true;
  let message: string | undefined;
  let version = 0;
  let served = 0;
  let before: Promise<unknown> = Promise.resolve();
  const reload = () => server.ws.send({ type: 'full-reload' });
  const showMessage = () => {
    if (message !== undefined) server.ws.send({ type: 'error', err: { message, stack: '' } });
  };
  // No page is made in the midst of a change: what Vite then reads of the old collections it would keep.
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    void before.then(() => {
      served = version;
      next();
    });
  });
  // What is sent while a page is on its way to the browser is lost: it is sent again on arrival.
  server.ws.on('connection', () => {
    if (served < version) reload();
    showMessage();
  });
  const show = async () => {
    const reading = readShared(root, shown);
    message = reading.ok ? undefined : printProblems(reading.problems);
    if (message !== undefined) {
      logger.error(`\n${message}`);
      showMessage();
      return false;
    }
    await writeCollections(refreshContent, reading);
    version += 1;
    reload();
    return true;
  };
  // Of several saves in a row not each is told, and of one save often twice: what the folder holds decides.
  const follow = async () => {
    for (let stamp = stampFolder(root); stamp !== seen; stamp = stampFolder(root)) {
      seen = stamp;
      isSound = await show();
    }
    return isSound;
  };
  return () => {
    const followed = before.then(follow);
    before = followed.catch(() => undefined);
    return followed;
  };
}

/** Tells of a save that the watcher left out, as where an editor puts a text in form when it is saved. */
function tellAgain(watcher: Setup['server']['watcher']): (file: string) => void {
  const waiting = new Set<string>();
  const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return (file) => {
    if (waiting.has(file)) return;
    waiting.add(file);
    const told = timeOf(file);
    void setTimeout(DEAF).then(() => {
      waiting.delete(file);
      if (timeOf(file) !== told) watcher.emit('change', file);
    });
  };
}

/**
 * Shows what is saved in the open page, and what is wrong with it over that page, as the terminal does, until it is
 * mended. For development only: a build stops instead.
 */
export function watchContent(): AstroIntegration {
  const folder = findContentFolder();
  let follow: (() => Promise<boolean>) | undefined;
  let lookAgain: ((file: string) => void) | undefined;
  /** Asked several times at every save. All wait: a page that came before the data would show the old ones. */
  async function hotUpdate({ file }: { file: string }) {
    if (follow === undefined || !resolve(file).startsWith(folder.root + sep)) return undefined;
    lookAgain?.(file);
    return (await follow()) ? undefined : [];
  }
  const plugin = { name: 'briefing-watch', hotUpdate: { order: 'pre' as const, handler: hotUpdate } };
  return {
    name: 'briefing-watch',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': (setup) => {
        // A folder outside of the project is watched by nobody else, the tables in it least of all.
        setup.server.watcher.add(folder.root);
        follow = followSaves(setup, folder);
        lookAgain = tellAgain(setup.server.watcher);
      },
    },
  };
}

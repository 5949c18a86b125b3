/**
 * Behaviours of Astro, Vite and chokidar that `npm run dev` relies on without a promise in their documentation. Each
 * has a test in tests/reader/astro/private.test.ts, which fails where a new version behaves otherwise.
 *
 * Astro's documented way is a loader that listens to `context.watcher`. Tried with Astro 7.3.3, a save then showed after
 * 1.1 s instead of 0.3, since the collections are written half a second later; and a page of 3,000 entries that was on
 * its way to the browser meanwhile stayed old, since nobody is told when they are written.
 *
 * Without a name here: a function in the context of `refreshContent` reaches the loader as it is; `store.set` with the
 * digest that is there already writes nothing; `deferredRender` in an entry has its file compiled as its body.
 */

/**
 * The file in which Astro keeps its collections in development, from the project's folder. It is written before
 * `refreshContent` returns.
 */
export const STORE = '.astro/data-store.json';

/** Twice the time in which chokidar drops a second change of a file (its `_throttle`, 50 ms), in milliseconds. */
export const DEAF = 100;

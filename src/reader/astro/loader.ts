import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entries } from '#model/view/entries.ts';
import { findContentFolder } from '#reader/folder/content-folder.ts';
import { printProblems } from '#reader/report/problem.ts';
import type { Reading } from '#reader/read.ts';
import { readShared } from '#reader/shared.ts';

type Sound = Extract<Reading, { ok: true }>;

/** The error that stops a build: every problem of the content, as the check prints them. */
class ContentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
    // Astro prints the stack where there is one; the message names the places that matter.
    this.stack = '';
  }
}

function insist(reading: Reading): Sound {
  if (!reading.ok) throw new ContentError(printProblems(reading.problems));
  return reading;
}

interface Row {
  readonly id: string;
  readonly data: object;
}

type Collection = keyof Entries | 'contents';

function rowsOf(collection: Collection, entries: Entries): Row[] {
  if (collection === 'contents') {
    const tables = Object.entries(entries).filter(([, rows]) => Array.isArray(rows) && rows.length > 0);
    return [{ id: 'contents', data: { filled: tables.map(([name]) => name) } }];
  }
  if (collection === 'briefing') return [{ id: 'briefing', data: entries.briefing }];
  if (collection === 'words') return [{ id: 'words', data: entries.words }];
  if (collection === 'months') return entries.months.map((data) => ({ id: data.month, data }));
  if (collection === 'editions') return entries.editions.map((data) => ({ id: data.number, data }));
  return entries[collection].map((data) => ({ id: data.id, data }));
}

function fill(collection: Collection, { store, generateDigest, refreshContextData }: LoaderContext): void {
  const { root, shown } = findContentFolder();
  // In development the watcher has read what was saved, and hands it over.
  const take = refreshContextData?.['take'];
  const { entries, bodies } = insist(typeof take === 'function' ? take() : readShared(root, shown));
  const rows = rowsOf(collection, entries);
  // Where ids are as before only what has changed is set: else Astro writes twice, and reloads the page twice.
  if (store.keys().join() !== rows.map(({ id }) => id).join()) store.clear();
  for (const { id, data } of rows) {
    const body = bodies.find((candidate) => candidate.collection === collection && candidate.id === id);
    // Where the digest is as before, Astro keeps what it has, with the path and the pictures that it had then.
    const digest = generateDigest(JSON.stringify([root, data, body?.text, body?.pictures]));
    const row = { id, data: { ...data }, digest };
    if (body === undefined) store.set(row);
    else {
      const filePath = `${shown}/${collection}/${id}.mdx`;
      store.set({ ...row, body: body.text, filePath, deferredRender: true });
    }
  }
}

/**
 * Fills one of Astro's collections from the reader's result, so that `dev`, `build` and `check` cannot disagree.
 * @throws ContentError with every problem of the whole folder.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `briefing-${collection}`,
    load: async (context) => {
      fill(collection, context);
    },
  };
}

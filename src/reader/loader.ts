import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entries } from '#model/entries.ts';
import { printProblems } from './problem.ts';
import { readContent } from './read.ts';

type Reading = Extract<ReturnType<typeof readContent>, { ok: true }>;

/** What stops a build: every problem of the content, as the check prints them. */
class ContentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
    // Astro prints the stack where there is one; the message names the places that matter.
    this.stack = '';
  }
}

let last: { key: string; reading: Reading } | undefined;

/** One reading serves all collections: it is made anew when a name, a size or a time in the folder changes. */
function readOnce(root: string, shown: string): Reading {
  const key = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(root, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
  if (last?.key === `${root}\n${key}`) return last.reading;
  const reading = readContent(root, shown);
  if (!reading.ok) throw new ContentError(printProblems(reading.problems));
  last = { key: `${root}\n${key}`, reading };
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
  if (collection === 'months') return entries.months.map((data) => ({ id: data.month, data }));
  return entries[collection].map((data) => ({ id: data.id, data }));
}

function fill(collection: Collection, { store, generateDigest, config }: LoaderContext): void {
  const project = fileURLToPath(config.root);
  const root = resolve(project, process.env['CONTENT_DIR'] ?? 'content');
  const shown = relative(project, root).split(sep).join('/');
  const { entries, bodies } = readOnce(root, shown);
  store.clear();
  for (const { id, data } of rowsOf(collection, entries)) {
    const body = bodies.find((candidate) => candidate.collection === collection && candidate.id === id);
    const digest = generateDigest(JSON.stringify([data, body?.text]));
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
      context.watcher?.on('all', (_event, path) => {
        const root = resolve(fileURLToPath(context.config.root), process.env['CONTENT_DIR'] ?? 'content');
        if (!path.startsWith(root + sep)) return;
        try {
          fill(collection, context);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          if (collection === 'briefing') context.logger.error(`\n${error.message}`);
        }
      });
    },
  };
}

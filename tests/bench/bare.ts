import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#publish/folder/sums.ts';

/** A page that is nothing but its text, in the elements that say what it is. */
export interface BarePage {
  readonly title: string;
  /** What stands in its body. */
  readonly body: string;
}

/** What draws, runs, or is fetched, with all that it holds. */
const DROPPED =
  /<(script|style|svg|canvas|picture|video|audio|iframe|object|template)\b[\s\S]*?<\/\1\s*>|<(?:img|link|embed|source|track)\b[^>]*>/gi;
/** What only a style or a script asks for. */
const ATTRIBUTES = /\s(?:class|style|data-[\w-]+)(?:="[^"]*")?(?=[\s/>])/g;

/** The text of a page of the site with its headings, lists, tables and links, and nothing that is fetched or drawn. */
export function stripPage(html: string): BarePage {
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const tags = /<[a-z](?:"[^"]*"|[^">])*>/gi;
  return { title, body: body.replace(DROPPED, '').replace(tags, (tag) => tag.replace(ATTRIBUTES, '')) };
}

/** The bare page as a file: without a style, so that a browser shows it in its own. Its icon is empty, or it is asked for. */
export function printBare({ title, body }: BarePage): string {
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><body>${body}`;
}

/** The bare page of each page of a site, by the path of its file: `months/2024-02/index.html`. */
export function stripSite(site: string): Map<string, BarePage> {
  const pages = listFiles(site).filter((file) => file.endsWith('.html'));
  return new Map(pages.map((file) => [file, stripPage(readFileSync(join(site, file), 'utf8'))]));
}

/** Writes bare pages into a folder, each under the path that its page has in the site. */
export function writeBare(folder: string, pages: ReadonlyMap<string, BarePage>): void {
  for (const [file, page] of pages) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printBare(page));
  }
}

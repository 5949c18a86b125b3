import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from './expected.ts';
import { checkData } from './site/data.ts';
import { checkEntries } from './site/entries.ts';
import { checkLinks } from './site/links.ts';
import { readPage } from './site/page.ts';
import { checkPages, listPages } from './site/pages.ts';
import { listFiles } from '#publish/folder/sums.ts';

/**
 * Holds a built site against its content before it is published: pages, entries, data, charts, links and anchors.
 * Returns the number of its pages.
 * @param base the base path, with a slash at both ends.
 * @throws PublishError that names what differs.
 */
export function checkSite(site: string, expected: Expected, base: string): number {
  const { briefing } = expected;
  const files = listFiles(site);
  const built = files.filter((path) => path.endsWith('.html'));
  checkPages(built, listPages(briefing));
  checkData(site, expected);
  const pages = new Map(built.map((path) => [path, readPage(readFileSync(join(site, path), 'utf8'))]));
  checkEntries(pages, briefing);
  checkLinks(pages, new Set(files), base);
  return built.length;
}

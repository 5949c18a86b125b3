import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FORBIDDEN = [/\bundefined\b/, /\bNaN\b/, /\[object /, /\uFFFD/];

/**
 * Checks a built site before it is published. Returns the number of its pages.
 * @throws when a page is missing, or shows a value that is none.
 */
export function checkSite(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const wanted of ['index.html', '404.html', join('print', 'index.html')]) {
    if (!pages.includes(wanted)) throw new Error(`The build made no ${wanted}; the last good site is kept.`);
  }
  for (const page of pages) {
    const text = readFileSync(join(folder, page), 'utf8').replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ');
    const found = FORBIDDEN.find((pattern) => pattern.test(text));
    if (found) throw new Error(`${page} shows "${found.exec(text)?.[0]}"; the last good site is kept.`);
  }
  return pages.length;
}

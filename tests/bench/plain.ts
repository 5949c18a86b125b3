import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BarePage } from './bare.ts';

/**
 * The plainest Astro site that is written in files: a collection of Markdown, one route, one layout with a line of
 * style, and nothing configured but that its caches lie within it.
 */
const FILES: Readonly<Record<string, string>> = {
  'package.json':
    '{ "name": "plain", "private": true, "type": "module", "scripts": { "build": "astro build" } }\n',
  'astro.config.mjs': `export default { cacheDir: './.astro/cache', vite: { cacheDir: './.astro/vite' } };\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '*.md', base: './content' }) }) };
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title set:html={title} />
  </head>
  <body><slot /></body>
</html>
<style is:global>
  body { max-width: 40rem; margin: auto; padding: 1rem; font: 100%/1.5 sans-serif; }
</style>
`,
  'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../layouts/Page.astro';
export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { path: page.data.path || undefined }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<Page title={page.data.title}><Content /></Page>
`,
};

/** A page as a file of Markdown. An empty line would end its HTML. */
function printMarkdown(file: string, { title, body }: BarePage): string {
  const path = file.replace(/(?:^|\/)index\.html$|\.html$/, '');
  return `---\npath: ${JSON.stringify(path)}\ntitle: ${JSON.stringify(title)}\n---\n\n<div>\n${body.replace(/\n\s*\n/g, '\n')}\n</div>\n`;
}

/** Writes the plainest Astro site of some pages into a folder; `npm run build` there makes its `dist/`. */
export function writePlain(folder: string, pages: ReadonlyMap<string, BarePage>): void {
  const markdown = [...pages].map(([file, page], index) => [
    `content/${index}.md`,
    printMarkdown(file, page),
  ]);
  for (const [name = '', text = ''] of [...Object.entries(FILES), ...markdown]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

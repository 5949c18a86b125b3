import { globSync } from 'node:fs';

/** The templates of the site's pages: `months/[month]`, `404`. */
export function listTemplates(): string[] {
  return globSync('**/*.astro', { cwd: 'src/pages' })
    .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
    .toSorted();
}

/**
 * The files of a built site that stand for its templates: where one makes many pages, the heaviest, and the lightest,
 * which may be empty.
 * @param weights the size of every file of the site by its path with slashes.
 */
export function choosePages(templates: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  return templates.flatMap((template) => {
    if (!template.includes('[')) return [`${template}.html`].filter((file) => weights.has(file));
    const form = new RegExp(`^${template.replace(/\[\w+\]/g, '[^/]+')}/index\\.html$`);
    const sorted = [...weights].filter(([file]) => form.test(file)).toSorted((a, b) => b[1] - a[1]);
    return [...new Set([sorted[0], sorted.at(-1)])].flatMap((each) => each?.[0] ?? []);
  });
}

/** The path at which a file of the site is served: `/months/`, `/404.html`. */
export function pathOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

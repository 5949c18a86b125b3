import { splitFrontMatter } from './frontmatter.ts';
import { blank } from './markup.ts';
import { decodeFile } from './decode.ts';

/**
 * An MDX file as its compiler is given it: as the reader has read it, with line feeds for line ends, and without its
 * front matter, so that no second reader of YAML judges that.
 */
export function plainSource(code: string): string {
  const file = decodeFile('', Buffer.from(code));
  const { yaml, yamlStart } = splitFrontMatter(file);
  if (yaml === undefined) return file.text;
  return file.text.slice(0, yamlStart) + blank(yaml) + file.text.slice(yamlStart + yaml.length);
}

/** The plugin for Vite that hands content on to the MDX compiler. It stands before all others. */
export function contentPlugin() {
  return {
    name: 'briefing-content',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code: string) => ({ code: plainSource(code), map: null }),
    },
  };
}

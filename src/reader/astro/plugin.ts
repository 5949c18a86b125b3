import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Marks, marksOf } from '#model/say/typeset.ts';
import { findContentFolder } from '#reader/folder/content-folder.ts';
import { decodeFile } from '#reader/folder/decode.ts';
import { splitFrontMatter } from '#reader/mdx/frontmatter.ts';
import { blank } from '#reader/mdx/markup.ts';
import { recallFile } from '#reader/folder/memory.ts';
import { readWords } from '#reader/table.ts';

/**
 * The text of an MDX file as its compiler is given it: as the reader has read it, with line feeds for line ends, and
 * without its front matter, so that no second reader of YAML judges that.
 */
export function plainSource(code: string): string {
  const file = decodeFile('', Buffer.from(code));
  const { yaml, yamlStart } = splitFrontMatter(file);
  if (yaml === undefined) return file.text;
  return file.text.slice(0, yamlStart) + blank(yaml) + file.text.slice(yamlStart + yaml.length);
}

/** The quotation marks of the content, from its `words.yaml` where there is one. */
export function readMarks(): Marks {
  const path = join(findContentFolder().root, 'words.yaml');
  const own = existsSync(path) ? readWords(recallFile(path, readFileSync(path))).data : undefined;
  return marksOf({ language: 'en', own: own ?? {} });
}

/** The plugin for Vite that hands content on to the MDX compiler. It stands before all others. */
export function contentPlugin() {
  return {
    name: 'briefing-content',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.mdx$/ },
      handler(this: { addWatchFile(path: string): void }, code: string) {
        this.addWatchFile(join(findContentFolder().root, 'words.yaml'));
        return { code: plainSource(code), map: null };
      },
    },
  };
}

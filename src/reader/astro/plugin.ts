import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Marks, marksOf } from '#model/say/typeset.ts';
import { findContentFolder } from '#reader/folder/content-folder.ts';
import { decodeFile } from '#reader/folder/decode.ts';
import { splitFrontMatter } from '#reader/mdx/frontmatter.ts';
import { blank } from '#reader/mdx/markup.ts';
import { recallFile } from '#reader/folder/memory.ts';
import { readBody } from '#reader/mdx/prose.ts';
import { setProseMarks } from './prose-marks.ts';
import { readWords } from '#reader/table.ts';

/**
 * An MDX file as its compiler is given it: as the reader has read it, with line feeds for line ends, the quotation
 * marks of the language, and without its front matter, so that no second reader of YAML judges that.
 */
export function plainSource(code: string, marks: Marks): string {
  const file = decodeFile('', Buffer.from(code));
  const { yaml, yamlStart, bodyStart } = splitFrontMatter(file);
  if (yaml === undefined) return file.text;
  const text = setProseMarks(file.text, readBody(file, bodyStart, new Set()).runs, marks);
  return text.slice(0, yamlStart) + blank(yaml) + text.slice(yamlStart + yaml.length);
}

/** The quotation marks of the content, from a `words.yaml` where there is one. */
function readMarks(path: string): Marks {
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
        const words = join(findContentFolder().root, 'words.yaml');
        this.addWatchFile(words);
        return { code: plainSource(code, readMarks(words)), map: null };
      },
    },
  };
}

import { z } from 'zod';
import { type Chapter, chapterSchema } from '#schema/chapter.ts';
import { type Exchange, exchangeSchema } from '#schema/exchange.ts';
import { monthSchema } from '#schema/month.ts';
import { stemOf } from '#reader/folder/folder.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { remember } from '#reader/folder/memory.ts';
import { type BodyParts, readBody } from './prose.ts';
import type { FileText } from '#reader/report/text.ts';
import { YamlText } from '#reader/yaml/yaml.ts';

/** A file whose front matter is data and whose rest is prose, read by itself. */
export interface MdxFile {
  readonly yaml: YamlText;
  /** Its name without folder and ending. */
  readonly stem: string;
  readonly bodyStart: number;
  readonly body: BodyParts;
}

/** The file of a month, with holes where an exchange did not pass. */
export interface MonthFile extends MdxFile {
  readonly headline: string | undefined;
  readonly exchanges: readonly (Exchange | undefined)[];
}

/** The file of a chapter; without a head where that did not pass. */
export interface ChapterFile extends MdxFile {
  readonly head: Chapter | undefined;
}

// The exchanges are checked one by one, so that a mistake in one leaves the others to be judged.
const headSchema = monthSchema.extend({ exchanges: z.array(z.unknown()) });

function open(file: FileText, idsOf: (yaml: YamlText) => readonly unknown[]): MdxFile {
  const { yaml: text, yamlStart, bodyStart } = splitFrontMatter(file);
  const yaml = new YamlText(file, text, yamlStart);
  const anchors = new Set(idsOf(yaml).filter((id) => typeof id === 'string'));
  const body = text === undefined ? { tags: [], runs: [], images: [] } : readBody(file, bodyStart, anchors);
  return { yaml, stem: stemOf(file.file), bodyStart, body };
}

function exchangeIds(yaml: YamlText): unknown[] {
  return Array.from({ length: yaml.countItems(['exchanges']) }, (_, index) =>
    yaml.valueAt(['exchanges', index, 'id']),
  );
}

/** Reads the file of a month. */
export const readMonth: (file: FileText) => MonthFile = remember((file) => {
  const mdx = open(file, exchangeIds);
  const { yaml, stem } = mdx;
  const head = yaml.check(headSchema);
  if (head !== undefined && head.month !== stem)
    yaml.report(['month'], `"${head.month}" is not the file's name, ${stem}`);
  const exchanges = Array.from({ length: yaml.countItems(['exchanges']) }, (_, index) =>
    yaml.check(exchangeSchema, ['exchanges', index]),
  );
  yaml.release();
  return { ...mdx, headline: head?.headline, exchanges };
});

/** Reads the file of a chapter. */
export const readChapter: (file: FileText) => ChapterFile = remember((file) => {
  const mdx = open(file, () => []);
  const head = mdx.yaml.check(chapterSchema);
  mdx.yaml.release();
  return { ...mdx, head };
});

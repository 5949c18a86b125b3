import { z } from 'zod';
import { checkIntegrity, type Gathered } from '#model/integrity.ts';
import type { ChapterEntry, Entries, MonthEntry } from '#model/entries.ts';
import { checkPhrase } from '#model/phrase.ts';
import type { Known } from '#model/reference.ts';
import { briefingSchema } from '#schema/briefing.ts';
import { chapterSchema } from '#schema/chapter.ts';
import { claimSchema } from '#schema/claim.ts';
import { exchangeSchema } from '#schema/exchange.ts';
import { monthSchema } from '#schema/month.ts';
import { personSchema } from '#schema/person.ts';
import { placeSchema } from '#schema/place.ts';
import { sourceSchema } from '#schema/source.ts';
import { checkBody } from './body.ts';
import { type Folder, readFolder, stemOf, type TableName } from './folder.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { indexIds } from './ids.ts';
import { compareProblems, type Problem, suggest } from './problem.ts';
import type { FileText } from './text.ts';
import { YamlText } from './yaml.ts';

/** What a content folder holds: its entries, or everything that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly entries: Entries; readonly bodies: readonly Body[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The prose of a month or a chapter. */
export interface Body {
  readonly collection: 'months' | 'chapters';
  readonly id: string;
  readonly text: string;
}

/** A file whose front matter is data and whose rest is prose. */
interface MdxFile {
  readonly file: FileText;
  readonly stem: string;
  readonly yaml: YamlText;
  readonly bodyStart: number;
}

function openMdx(file: FileText): MdxFile {
  const { yaml, yamlStart, bodyStart } = splitFrontMatter(file);
  return { file, stem: stemOf(file.file), yaml: new YamlText(file, yaml, yamlStart), bodyStart };
}

function bodyOf(collection: Body['collection'], { file, stem, bodyStart }: MdxFile): Body {
  return { collection, id: stem, text: file.text.slice(bodyStart) };
}

/** The list that a table file holds, with holes where an item did not pass; nothing where it is no list. */
function readList<Item>(yaml: YamlText | undefined, schema: z.ZodType<Item>): (Item | undefined)[] {
  if (yaml?.data === undefined) return [];
  if (!Array.isArray(yaml.data))
    yaml.report([], 'is not a list: begin each entry with "- id: …", or write [] for none');
  return Array.from({ length: yaml.countItems([]) }, (_, index) => yaml.check(schema, [index]));
}

function readMonth({ yaml, stem }: MdxFile) {
  const month = yaml.check(monthSchema.extend({ exchanges: z.array(z.unknown()) }));
  if (month !== undefined && month.month !== stem)
    yaml.report(['month'], `"${month.month}" is not the file's name, ${stem}`);
  const exchanges = Array.from({ length: yaml.countItems(['exchanges']) }, (_, index) =>
    yaml.check(exchangeSchema, ['exchanges', index]),
  );
  return { month: stem, headline: month?.headline, exchanges };
}

/** Reads and checks a content folder. `shown` is the path by which messages name it: `content`. */
export function readContent(root: string, shown: string): Reading {
  const folder = readFolder(root, shown);
  const tables = new Map(
    [...folder.tables].map(
      ([name, file]) => [name, new YamlText(file, file.isReadable ? file.text : undefined, 0)] as const,
    ),
  );
  const months = folder.months.map(openMdx);
  const chapters = folder.chapters.map(openMdx);

  const known = indexIds({
    tables,
    months: months.map(({ yaml, file }) => ({ yaml, file: file.file })),
    folder,
  });
  const gathered = {
    briefing: tables.get('briefing')?.check(briefingSchema),
    people: readList(tables.get('people'), personSchema),
    places: readList(tables.get('places'), placeSchema),
    sources: readList(tables.get('sources'), sourceSchema),
    claims: readList(tables.get('claims'), claimSchema),
    months: months.map(readMonth),
    chapters: chapters.map(({ yaml, stem, file, bodyStart }) => {
      const head = yaml.check(chapterSchema);
      const cites = checkBody(file, bodyStart, known);
      return head && { ...head, id: stem, cites };
    }),
  };
  const monthCites = months.map(({ file, bodyStart }) => checkBody(file, bodyStart, known));
  reportPhrases(tables.get('briefing'), gathered.briefing);
  reportFindings(gathered, known, tables, [...months, ...chapters]);

  const problems = allFiles(folder).flatMap((file) => file.problems);
  if (problems.length > 0) return { ok: false, problems: problems.toSorted(compareProblems) };
  const monthEntries = gathered.months.map((month, index) => ({ ...month, cites: monthCites[index] ?? [] }));
  return {
    ok: true,
    entries: {
      ...gathered,
      months: monthEntries as MonthEntry[],
      chapters: gathered.chapters as ChapterEntry[],
    } as Entries,
    bodies: [
      ...months.map((item) => bodyOf('months', item)),
      ...chapters.map((item) => bodyOf('chapters', item)),
    ],
  };
}

function allFiles(folder: Folder): FileText[] {
  return [...folder.tables.values(), ...folder.months, ...folder.chapters, ...folder.strangers];
}

function reportPhrases(yaml: YamlText | undefined, briefing: Gathered['briefing']): void {
  if (yaml === undefined || briefing === undefined) return;
  const check = (path: readonly (string | number)[], text: string | undefined) => {
    for (const message of checkPhrase(text ?? '')) yaml.report(path, message);
  };
  check(['bottom_line'], briefing.bottom_line);
  briefing.key_points.forEach((point, index) => {
    check(['key_points', index, 'claim'], point.claim);
    check(['key_points', index, 'detail'], point.detail);
  });
}

function reportFindings(
  gathered: Gathered,
  known: Known,
  tables: ReadonlyMap<TableName, YamlText>,
  mdx: readonly MdxFile[],
): void {
  const files = new Map<string, YamlText>([
    ...tables,
    ...mdx.map(
      ({ file, yaml }) => [file.file.split('/').slice(-2).join('/').replace('.mdx', ''), yaml] as const,
    ),
  ]);
  for (const { file, path, message, unknown } of checkIntegrity(gathered, known)) {
    const hint = unknown === undefined ? '' : suggest(unknown.word, unknown.candidates);
    files.get(file)?.report(path, `${message}${hint}`);
  }
}

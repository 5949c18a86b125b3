import type { Prose } from '#model/view/entries.ts';
import { checkIntegrity, type Gathered } from '#model/check/integrity.ts';
import { factsOf } from '#model/query.ts';
import { checkTranslation } from '#model/check/translation.ts';
import type { Known } from '#model/check/reference.ts';
import { checkTags } from '#reader/mdx/body.ts';
import type { Content } from './content.ts';
import { indexIds } from './ids.ts';
import { findImage } from './image/file.ts';
import { judgeLettering } from './lettering/judge.ts';
import { type List, locateValue } from './list.ts';
import type { MdxFile, MonthFile } from '#reader/mdx/mdx.ts';
import { compareProblems, type Problem, quote, suggest } from '#reader/report/problem.ts';
import type { YamlText } from '#reader/yaml/yaml.ts';

/** The judgement on a whole folder: its entries, with holes where something did not pass, and every problem. */
export interface Verdict {
  readonly gathered: Gathered;
  /** The sources and queries in the body of each month, in the order of the months. */
  readonly monthProse: readonly Prose[];
  /** Every problem, in order of file, line and column. */
  readonly problems: readonly Problem[];
}

/**
 * The facts of every exchange that queries compare; undefined where one exchange could not be read, since a count would
 * be wrong.
 */
function readRecord(ids: Known, months: readonly MonthFile[]): Known['record'] {
  const exchanges = months.flatMap((month) => month.exchanges);
  if (ids.exchanges === undefined || exchanges.includes(undefined)) return undefined;
  return exchanges.flatMap((exchange) => (exchange ? [factsOf(exchange)] : []));
}

function judgeFindings(gathered: Gathered, known: Known, content: Content): Problem[] {
  const lists: Readonly<Record<string, List<unknown> | undefined>> = content.lists;
  const files = new Map<string, YamlText>([
    ...Object.entries(content.tables).flatMap(([name, table]) =>
      table === undefined ? [] : [[name, table.yaml] as const],
    ),
    ...content.months.map(({ stem, yaml }) => [`months/${stem}`, yaml] as const),
    ...content.chapters.map(({ stem, yaml }) => [`chapters/${stem}`, yaml] as const),
  ]);
  const findings = [
    ...checkIntegrity(gathered, known),
    ...checkTranslation(gathered.words, gathered.briefing?.language),
  ];
  return findings.map(({ file, path, message, unknown }) => {
    const [list, yaml] = [lists[file], files.get(file)];
    const found = list === undefined ? yaml && { yaml, path } : locateValue(list, path);
    if (found === undefined) throw new Error(`A finding names ${file}, which the content does not hold.`);
    const hint = unknown === undefined ? '' : suggest(unknown.word, unknown.candidates);
    return found.yaml.problem(found.path, `${message}${hint}`);
  });
}

function judgeImages({ root, months, chapters }: Content): Problem[] {
  const judge = (folder: string, { yaml: { file }, body }: MdxFile) =>
    body.images.flatMap(({ url, from, to }) => {
      const found = findImage(root, folder, url);
      return typeof found === 'string'
        ? [file.problem(file.position(from, to - from), `the image ${quote(url)} ${found}`)]
        : [];
    });
  return [
    ...months.flatMap((month) => judge('months', month)),
    ...chapters.flatMap((chapter) => judge('chapters', chapter)),
  ];
}

/** Judges what no single file shows: unknown ids, ids that stand twice, and all that `checkIntegrity` looks for. */
export function judgeContent(content: Content): Verdict {
  const { tables, lists, months, chapters } = content;
  const ids = indexIds(content);
  const papers = lists.documents?.data.flatMap((document) => document?.sources ?? []);
  const known = {
    ...ids.known,
    record: readRecord(ids.known, months),
    papers: papers?.map(({ source }) => source),
  };
  const check = ({ yaml, body }: MdxFile) => checkTags(yaml.file, body.tags, known);
  const [monthBodies, chapterBodies] = [months.map(check), chapters.map(check)];
  const gathered = {
    briefing: tables.briefing?.data,
    people: lists.people?.data ?? [],
    places: lists.places?.data ?? [],
    sources: lists.sources?.data ?? [],
    claims: lists.claims?.data ?? [],
    documents: lists.documents?.data ?? [],
    editions: content.editions.editions,
    words: tables.words?.data ?? {},
    months: months.map(({ stem, headline, exchanges }) => ({ month: stem, headline, exchanges })),
    chapters: chapters.map(({ stem, head }, index) => {
      const prose = chapterBodies[index]?.prose ?? { cites: [], queries: [] };
      return head && { ...head, id: stem, ...prose };
    }),
  };
  const problems = [
    ...content.problems,
    ...ids.problems,
    ...[...monthBodies, ...chapterBodies].flatMap((body) => body.problems),
    ...judgeImages(content),
    ...judgeLettering(content),
    ...judgeFindings(gathered, known, content),
  ];
  return {
    gathered,
    monthProse: monthBodies.map(({ prose }) => prose),
    problems: problems.toSorted(compareProblems),
  };
}

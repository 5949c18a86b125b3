import type { Content } from '../content.ts';
import type { Verdict } from '../judge.ts';
import type { MdxFile } from '#reader/mdx/mdx.ts';
import { nameField, type Problem } from '#reader/report/problem.ts';
import type { YamlText } from '#reader/yaml/yaml.ts';
import { maskQuotations, maskYamlMarks } from './quotation.ts';
import { NAMES_WITH_CAPITAL, WORDS } from './words.ts';

type Path = readonly (string | number)[];

interface Hit {
  readonly index: number;
  readonly word: string;
  readonly remedy: string;
}

/** Components in which somebody else speaks, or the editors judge and say so. */
const SPOKEN = new Set(['Quote', 'Judgement']);

function findWords(text: string, language: string): Hit[] {
  return (WORDS[language] ?? []).flatMap(({ words, remedy }) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
    return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
      word !== word.toLowerCase() && NAMES_WITH_CAPITAL.has(word.toLowerCase())
        ? []
        : [{ index, word, remedy }],
    );
  });
}

function lintBody({ yaml: { file }, body }: MdxFile, language: string): Problem[] {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, within } of body.runs) {
    if (within.some((name) => SPOKEN.has(name))) continue;
    parts.push(file.text.slice(at, from).replace(/[^\n]/g, ' '), file.text.slice(from, to));
    at = to;
  }
  return findWords(maskQuotations(parts.join('')), language).map(({ index, word, remedy }) =>
    file.problem(file.position(index, word.length), `"${word}" ${remedy}`, '', 'warning'),
  );
}

function lintField(yaml: YamlText, path: Path, language: string): Problem[] {
  const text = yaml.valueAt(path);
  // Few texts hold such a word, and only for these is it worth finding the place.
  if (typeof text !== 'string' || findWords(text, language).length === 0) return [];
  const { from, to } = yaml.sourceOf(path) ?? { from: 0, to: 0 };
  const source = maskQuotations(maskYamlMarks(yaml.file.text.slice(from, to)));
  return findWords(source, language).map(({ index, word, remedy }) =>
    yaml.file.problem(
      yaml.file.position(from + index, word.length),
      `"${word}" ${remedy}`,
      nameField(path),
      'warning',
    ),
  );
}

function fieldsOf({ tables, months, chapters }: Content): [YamlText, Path][] {
  const { briefing } = tables;
  const points = briefing?.data?.key_points ?? [];
  const settings: Path[] = [
    ['title'],
    ['subtitle'],
    ['bottom_line'],
    ...points.flatMap((_, index) => ['claim', 'detail'].map((field) => ['key_points', index, field])),
  ];
  return [
    ...(briefing === undefined ? [] : settings.map((path): [YamlText, Path] => [briefing.yaml, path])),
    ...chapters.flatMap(({ yaml }) =>
      ['title', 'short_title', 'lead'].map((field): [YamlText, Path] => [yaml, [field]]),
    ),
    ...months.flatMap(({ yaml, exchanges }): [YamlText, Path][] => [
      [yaml, ['headline']],
      ...exchanges.flatMap((_, index) =>
        ['title', 'summary', 'differs'].map((field): [YamlText, Path] => [yaml, ['exchanges', index, field]]),
      ),
    ]),
  ];
}

/** Words that guess or judge, outside quotations and judgements. */
export function lintLoadedWords(content: Content, { gathered }: Verdict): Problem[] {
  const language = (gathered.briefing?.language ?? '').replace(/-.*/, '');
  return [
    ...fieldsOf(content).flatMap(([yaml, path]) => lintField(yaml, path, language)),
    ...[...content.months, ...content.chapters].flatMap((item) => lintBody(item, language)),
  ];
}

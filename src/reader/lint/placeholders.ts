import { findPlaceholders } from '#model/check/placeholder.ts';
import type { Content } from '../content.ts';
import type { MdxFile } from '#reader/mdx/mdx.ts';
import type { Problem } from '#reader/report/problem.ts';
import { type Path, textsOf } from '../texts.ts';
import type { YamlText } from '#reader/yaml/yaml.ts';

const explain = (placeholder: string) =>
  `"${placeholder}" is left from the empty briefing: write your own words, or delete it`;

function lintFields(yaml: YamlText, at: Path): Problem[] {
  return textsOf(yaml.valueAt(at), at).flatMap(([path, text]) => {
    const [found] = findPlaceholders(text);
    return found === undefined ? [] : [yaml.problem(path, explain(found.placeholder), 'warning')];
  });
}

function lintBody({ yaml: { file }, bodyStart }: MdxFile): Problem[] {
  return findPlaceholders(file.text.slice(bodyStart)).map(({ index, placeholder }) =>
    file.problem(file.position(bodyStart + index, placeholder.length), explain(placeholder), '', 'warning'),
  );
}

/** Placeholders of an empty briefing that nobody has replaced. */
export function lintPlaceholders({ tables, months }: Content): Problem[] {
  return [
    ...(tables.briefing === undefined ? [] : lintFields(tables.briefing.yaml, [])),
    ...months.flatMap((month) => [...lintFields(month.yaml, ['headline']), ...lintBody(month)]),
  ];
}

import type { Content } from './content.ts';
import type { List } from './list.ts';
import { type Path, textsOf } from './texts.ts';
import type { YamlText } from '#reader/yaml/yaml.ts';

/** A text of the data that a page or the print edition shows. */
export interface Printed {
  readonly yaml: YamlText;
  readonly path: Path;
  readonly text: string;
  /** Its field without the places in lists: `months.exchanges.title`. */
  readonly field: string;
}

/** Fields that are for the editors, or for a search: no page shows them. */
const SILENT: ReadonlySet<string> = new Set([
  'briefing.parties.adjective',
  'people.native',
  'people.variants',
  'places.native',
  'places.note',
]);

function textsAt(name: string, yaml: YamlText, path: Path): Printed[] {
  return textsOf(yaml.valueAt(path), path).flatMap(([at, text]) => {
    const field = [name, ...at.filter((key) => typeof key === 'string')].join('.');
    return SILENT.has(field) ? [] : [{ yaml, path: at, text, field }];
  });
}

/** The texts of all data that passed its schema, as written, without those that no page shows. */
export function listPrinted({ tables, lists, months, chapters }: Content): Printed[] {
  return [
    ...Object.entries(tables).flatMap(([name, table]) =>
      table?.data === undefined ? [] : textsAt(name, table.yaml, []),
    ),
    ...Object.entries(lists).flatMap(([name, list]: [string, List<unknown> | undefined]) =>
      (list?.files ?? []).flatMap(({ yaml, data }) =>
        data.flatMap((row, index) => (row === undefined ? [] : textsAt(name, yaml, [index]))),
      ),
    ),
    ...months.flatMap(({ yaml, headline, exchanges }) => [
      ...(headline === undefined ? [] : textsAt('months', yaml, ['headline'])),
      ...exchanges.flatMap((item, index) =>
        item === undefined ? [] : textsAt('months', yaml, ['exchanges', index]),
      ),
    ]),
    ...chapters.flatMap(({ yaml, head }) => (head === undefined ? [] : textsAt('chapters', yaml, []))),
  ];
}

import type { Known } from '#model/check/reference.ts';
import type { Content } from './content.ts';
import type { List } from './list.ts';
import { isReserved } from '#reader/folder/name.ts';
import type { Problem } from '#reader/report/problem.ts';
import type { YamlText } from '#reader/yaml/yaml.ts';

type Path = readonly (string | number)[];

interface Place {
  readonly id: string;
  readonly yaml: YamlText;
  readonly path: Path;
}

/** The ids at a list within a file's data, each with its place; undefined where there is no such list. */
function idsIn(yaml: YamlText | undefined, listPath: Path): Place[] | undefined {
  if (yaml === undefined || !Array.isArray(yaml.valueAt(listPath))) return undefined;
  return Array.from({ length: yaml.countItems(listPath) }, (_, index) => [...listPath, index, 'id']).flatMap(
    (path) => {
      const id = yaml.valueAt(path);
      return typeof id === 'string' ? [{ id, yaml, path }] : [];
    },
  );
}

/** The ids of a list, whichever files hold it; undefined where one of them could not be read. */
function idsOf(list: List<unknown> | undefined): Place[] | undefined {
  const ids = list?.files.map(({ yaml }) => idsIn(yaml, []));
  return ids?.includes(undefined) === true ? undefined : ids?.flatMap((found) => found ?? []);
}

/** The fields by which an editor may name what has an id. */
const NAMES = ['name', 'adjective', 'label', 'publisher', 'title', 'short'];

/** The ids behind names that just one has, in lower case. */
function nameIds(places: readonly Place[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, yaml, path } of places)
    for (const field of NAMES) {
      const name = yaml.valueAt([...path.slice(0, -1), field]);
      if (typeof name !== 'string') continue;
      const key = name.trim().toLowerCase();
      if ((found.get(key) ?? id) !== id) shared.add(key);
      found.set(key, id);
    }
  for (const name of shared) found.delete(name);
  return found;
}

/**
 * All ids that content may name, as written, whether or not their entries are otherwise sound; and the problems of those
 * that stand twice, each with both places, or that no system should be given as a name.
 */
export function indexIds({ tables, lists: rows, months }: Content): { known: Known; problems: Problem[] } {
  const problems: Problem[] = [];
  const exchanges = months.map(({ yaml }) => idsIn(yaml, ['exchanges']));
  const lists = {
    parties: idsIn(tables.briefing?.yaml, ['parties']),
    kinds: idsIn(tables.briefing?.yaml, ['kinds']),
    ranks: idsIn(tables.briefing?.yaml, ['ranks']),
    people: idsOf(rows.people),
    places: idsOf(rows.places),
    sources: idsOf(rows.sources),
    claims: idsOf(rows.claims),
    documents: idsOf(rows.documents),
    exchanges: exchanges.includes(undefined) ? undefined : exchanges.flatMap((ids) => ids ?? []),
  };
  const names = Object.entries(lists).map(([table, places]) => [table, nameIds(places ?? [])] as const);
  const known = Object.entries(lists).flatMap(([table, places]) =>
    places === undefined ? [] : [[table, collect(places)] as const],
  );
  const folders = new Set(Object.entries(rows).flatMap(([name, list]) => (list?.isFolder ? [name] : [])));
  return { known: { ...Object.fromEntries(known), names: Object.fromEntries(names), folders }, problems };

  function collect(places: readonly Place[]): ReadonlySet<string> {
    const first = new Map<string, Place>();
    for (const place of places) {
      const { id, yaml, path } = place;
      const before = first.get(id);
      if (before === undefined) first.set(id, place);
      else {
        const { file } = before.yaml;
        const line = before.yaml.place(before.path).line;
        problems.push(yaml.problem(path, `"${id}" is already used at ${file.file}:${line}`));
      }
      if (isReserved(id))
        problems.push(yaml.problem(path, `"${id}" is a name that systems keep: add a word to it`));
    }
    return new Set(first.keys());
  }
}

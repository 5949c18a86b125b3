import type { Known } from '#model/reference.ts';
import type { Folder, TableName } from './folder.ts';
import type { YamlText } from './yaml.ts';

type Path = readonly (string | number)[];

interface Place {
  readonly yaml: YamlText;
  readonly file: string;
  readonly path: Path;
}

/** The ids at a list within a file's data, each with its path; undefined where there is no such list. */
function idsIn(yaml: YamlText | undefined, listPath: Path): [string, Path][] | undefined {
  let data = yaml?.data;
  for (const key of listPath) data = (data as Record<string | number, unknown> | null | undefined)?.[key];
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((item: unknown, index) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [[id, [...listPath, index, 'id']] as [string, Path]] : [];
  });
}

/** Notes each id with its place, and reports every one that stands twice, naming both places. */
function collect(places: readonly (readonly [string, Place])[]): ReadonlySet<string> {
  const first = new Map<string, Place>();
  for (const [id, place] of places) {
    const before = first.get(id);
    if (before === undefined) first.set(id, place);
    else
      place.yaml.report(
        place.path,
        `"${id}" is already used at ${before.file}:${before.yaml.lineOf(before.path)}`,
      );
  }
  return new Set(first.keys());
}

/** All ids that content may name, as written, whether or not their entries are otherwise sound. */
export function indexIds(content: {
  readonly tables: ReadonlyMap<TableName, YamlText>;
  readonly months: readonly { readonly yaml: YamlText; readonly file: string }[];
  readonly folder: Folder;
}): Known {
  const table = (name: TableName, listPath: Path = []) => {
    const yaml = content.tables.get(name);
    const ids = idsIn(yaml, listPath);
    const file = content.folder.tables.get(name)?.file ?? `${name}.yaml`;
    return ids && yaml ? collect(ids.map(([id, path]) => [id, { yaml, file, path }] as const)) : undefined;
  };
  const exchanges = content.months.map(({ yaml, file }) =>
    idsIn(yaml, ['exchanges'])?.map(([id, path]) => [id, { yaml, file, path }] as const),
  );
  const known = {
    parties: table('briefing', ['parties']),
    kinds: table('briefing', ['kinds']),
    ranks: table('briefing', ['ranks']),
    people: table('people'),
    places: table('places'),
    sources: table('sources'),
    claims: table('claims'),
    exchanges: exchanges.includes(undefined) ? undefined : collect(exchanges.flatMap((ids) => ids ?? [])),
  };
  return Object.fromEntries(Object.entries(known).filter(([, ids]) => ids !== undefined));
}

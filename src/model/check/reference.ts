import type { Citation } from '#schema/citation.ts';
import type { Query } from '#schema/query.ts';
import type { Facts } from '#model/query.ts';

/** The tables whose ids others may name. */
export type Table =
  'parties' | 'kinds' | 'ranks' | 'people' | 'places' | 'sources' | 'claims' | 'documents' | 'exchanges';

/** The ids that each table holds. A table that could not be read is absent, and references to it are not judged. */
export type Known = Partial<Record<Table, ReadonlySet<string>>> & {
  /** The ids of the sources that the papers rest on; absent where there are no papers. */
  readonly papers?: readonly string[] | undefined;
  /** What queries look at in every exchange; absent where one of them could not be read. */
  readonly record?: readonly Facts[] | undefined;
  /** The id behind each name or label of a table, in lower case. */
  readonly names?: Partial<Record<Table, ReadonlyMap<string, string>>>;
  /** The tables that an editor keeps in a folder: `sources/`, not `sources.yaml`. */
  readonly folders?: ReadonlySet<string>;
};

export type Path = readonly (string | number)[];

/** A problem between fields or files: where it stands, and what is wrong. */
export interface Finding {
  /** The file as the reader names it: `months/2024-03`, `people`. */
  readonly file: string;
  /** The path to the field within the file's data. */
  readonly path: Path;
  readonly message: string;
  /**
   * The word that was found, or the id of what has it for its name, and those among which the right one is to be found.
   */
  readonly unknown?: { readonly word: string; readonly candidates: readonly string[] };
}

/** The noun for an id of a table that has no file of its own. */
const NOUNS: Partial<Record<Table, string>> = {
  parties: 'a party',
  kinds: 'a kind',
  ranks: 'a rank',
  exchanges: 'an exchange',
};

/** The file or folder in which an editor finds the rows of a table: `people.yaml`, or `people/`. */
export function homeOf({ folders }: Known, table: Table): string {
  return folders?.has(table) === true ? `${table}/` : `${table}.yaml`;
}

/** The tables that a query's fields name. */
const QUERY_TABLES = {
  from: 'parties',
  to: 'parties',
  kind: 'kinds',
  rank: 'ranks',
  rank_at_least: 'ranks',
  person: 'people',
  place: 'places',
} as const satisfies Partial<Record<keyof Query, Table>>;

/** Says that an id is not in its table, with the table's ids where they are few. */
function explainUnknown(id: string, table: Table, ids: ReadonlySet<string>, known: Known): string {
  const few = ids.size > 0 && ids.size <= 8 ? ` (${[...ids].join(', ')})` : '';
  return `"${id}" is not ${NOUNS[table] ?? `in ${homeOf(known, table)}`}${few}`;
}

/** The finding that an id is unknown, or none. */
export function refer(
  known: Known,
  file: string,
  path: Path,
  table: Table,
  id: string | undefined,
): Finding[] {
  const ids = known[table];
  if (id === undefined || ids === undefined || ids.has(id)) return [];
  const word = known.names?.[table]?.get(id.toLowerCase()) ?? id;
  const message = explainUnknown(id, table, ids, known);
  return [{ file, path, message, unknown: { word, candidates: [...ids] } }];
}

/** The findings that ids of a list are unknown. */
export function referAll(
  known: Known,
  file: string,
  path: Path,
  table: Table,
  ids: readonly string[],
): Finding[] {
  return ids.flatMap((id, index) => refer(known, file, [...path, index], table, id));
}

/** The findings that citations name sources that are unknown. */
export function referSources(
  known: Known,
  file: string,
  path: Path,
  citations: readonly Citation[],
): Finding[] {
  return citations.flatMap(({ source }, index) =>
    refer(known, file, [...path, index, 'source'], 'sources', source),
  );
}

/** The findings that a query asks for ids that are unknown. */
export function referQuery(known: Known, file: string, path: Path, query: Query): Finding[] {
  return Object.entries(QUERY_TABLES).flatMap(([field, table]) =>
    refer(known, file, [...path, field], table, query[field as keyof typeof QUERY_TABLES]),
  );
}

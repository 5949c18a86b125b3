import type { YamlText } from '#reader/yaml/yaml.ts';
import type { TableFile } from './table.ts';
import type { Path } from './texts.ts';

/** A list of a briefing, in the one file or the several files that hold it: `sources.yaml`, or `sources/2024.yaml`. */
export interface List<Row> {
  /** In order of name. */
  readonly files: readonly TableFile<readonly (Row | undefined)[]>[];
  /** The rows of all files one after another, with holes where a row did not pass. */
  readonly data: readonly (Row | undefined)[];
  /** Whether its files lie in a folder of the list's name. */
  readonly isFolder: boolean;
}

/** A value of a list: the file in which it stands, and its path within that file. */
export interface Located {
  readonly yaml: YamlText;
  readonly path: Path;
}

/** The list that files hold together; undefined where there are none. */
export function joinFiles<Row>(files: List<Row>['files'], isFolder: boolean): List<Row> | undefined {
  return files.length === 0 ? undefined : { files, data: files.flatMap(({ data }) => data), isFolder };
}

/**
 * Finds the file of a value from its path within the whole list: `[12, 'party']`.
 * @throws when the list has no such row.
 */
export function locateValue({ files }: List<unknown>, [index, ...rest]: Path): Located {
  let row = Number(index);
  for (const { yaml, data } of files) {
    if (row < data.length) return { yaml, path: [row, ...rest] };
    row -= data.length;
  }
  throw new Error(`A list has no row ${index}.`);
}

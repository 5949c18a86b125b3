import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#publish/folder/sums.ts';

/** A kind of page, and the page that stands for it. */
export interface Kind {
  readonly name: string;
  /** Its path within the site: `/months/2024-02/`. */
  readonly path: string;
}

const KINDS = [
  ['home', /^index\.html$/],
  ['month', /^months\/[^/]+\/index\.html$/],
  ['exchanges', /^exchanges\/index\.html$/],
  ['chapter', /^chapters\/[^/]+\/index\.html$/],
  ['sources', /^sources\/index\.html$/],
] as const;

/**
 * The kinds of page that a site has. Where there are several pages of a kind, the heaviest stands for it.
 * @param weights the size of every file of the site by its path with slashes.
 */
export function chooseKinds(weights: ReadonlyMap<string, number>): Kind[] {
  return KINDS.flatMap(([name, form]) => {
    const [heaviest] = [...weights].filter(([file]) => form.test(file)).toSorted((a, b) => b[1] - a[1]);
    return heaviest === undefined ? [] : [{ name, path: `/${heaviest[0].replace(/index\.html$/, '')}` }];
  });
}

/** The size in bytes of every file of a folder by its path with slashes. */
export function weighFiles(folder: string): Map<string, number> {
  return new Map(listFiles(folder).map((file) => [file, statSync(join(folder, file)).size]));
}

import type { Face } from '#model/face.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { listExchangeRows, listNameRows } from './rows.ts';
import type { Row } from './row.ts';

/** How many entries are sent in one piece: names and texts of these come to some 30 kB. */
const WHOLE = 300;

/** A piece of what can be found, which a browser fetches as a file of its own. */
export interface Part {
  /** `all`; of a larger briefing `names`, then a year. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * What can be found, in the pieces in which it is fetched: the first has every name, and the years follow, the newest
 * first.
 * @param prose the rows of the prose, which stand in the first piece.
 */
export function listParts(briefing: Briefing, prose: readonly Row[], face: Face): Part[] {
  const { exchanges } = briefing;
  const names = [...listNameRows(briefing, face), ...prose];
  if (exchanges.length <= WHOLE)
    return [{ name: 'all', rows: [...listExchangeRows(exchanges, face), ...names] }];
  const years = [...Map.groupBy(exchanges, ({ month }) => month.slice(0, 4)).entries()];
  return [
    { name: 'names', rows: names },
    ...years
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([name, theirs]) => ({ name, rows: listExchangeRows(theirs, face) })),
  ];
}

/** A piece as a classic script, which a page that lies in a folder of files can load too. */
export function printPart({ rows }: Part, rest: readonly string[]): string {
  return `self.briefingSearch(${JSON.stringify(rows)},${JSON.stringify(rest)})\n`;
}

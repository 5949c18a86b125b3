import type { Edition } from '#schema/edition.ts';

/** The printed number of every entry that an edition has published, also of those that are withdrawn. */
function storedNumbers(editions: readonly Edition[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { numbers: given, changes } of editions) {
    for (const [id, number] of Object.entries(given)) numbers.set(id, number);
    for (const { table, field, was, id } of changes) {
      const number = table === 'exchanges' && field === 'id' ? numbers.get(String(was)) : undefined;
      if (number !== undefined) numbers.set(id, number);
    }
  }
  return numbers;
}

/**
 * The printed number of each entry. One that an edition has published keeps its number; the others get the next that are
 * free. A withdrawn entry's number is given to nobody else.
 * @param ids of all entries, in order of date.
 */
export function numberEntries(
  ids: readonly string[],
  editions: readonly Edition[],
): ReadonlyMap<string, number> {
  const stored = storedNumbers(editions);
  let last = Math.max(0, ...stored.values());
  return new Map(ids.map((id) => [id, stored.get(id) ?? ++last]));
}

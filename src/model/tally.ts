/**
 * Counts items by a key. Every key of `keys` has its row, with zero where nothing falls on it, in the order of `keys`.
 */
export function tally<Item>(
  items: readonly Item[],
  keys: readonly string[],
  keyOf: (item: Item) => string | readonly string[],
): number[] {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const item of items) {
    for (const key of [keyOf(item)].flat()) {
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  }
  return [...counts.values()];
}

/** The sum of a list of numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

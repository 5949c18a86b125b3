/** Compares two texts by code point, so that no machine's language decides an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Things with a name in its order, whatever the case of its letters; where two share one, in order of id. */
export function orderByName<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
): Item[] {
  return items.toSorted(
    (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id),
  );
}

/**
 * The item with an id.
 * @throws when no item has the id: content that passed the reader holds every id it names.
 */
export function byId<Item>(items: ReadonlyMap<string, Item>, id: string, asker: string): Item {
  const item = items.get(id);
  if (item === undefined)
    throw new Error(`${asker}: nothing has the id "${id}". Run npm run check, which names the place.`);
  return item;
}

/** A list of items with ids as a map. */
export function mapById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * The month with a key such as `2024-03`.
 * @throws when it is outside the period.
 */
export function byMonth<Month extends { readonly month: string }>(
  months: readonly Month[],
  key: string,
): Month {
  return byId(new Map(months.map((month) => [month.month, month])), key, 'Months');
}

/** The items that belong to each id, in their order. */
export function group<Item>(
  pairs: readonly (readonly [id: string, item: Item])[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = Map.groupBy(pairs, ([id]) => id);
  return new Map([...groups].map(([id, found]) => [id, found.map(([, item]) => item)]));
}

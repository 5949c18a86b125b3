/** All orders of some items, each once: whatever is loaded after a heavier page is slower, so that each must follow each. */
export function listOrders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    listOrders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

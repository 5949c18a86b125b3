import type { Entries } from '#model/view/entries.ts';
import { slug } from './slug.ts';
import type { NewExchange } from '#editing/ask/draft.ts';

const LIMIT = 80;

/**
 * The id of a new exchange: its month, who led it and where, `2024-03-name-place`. A person's id is the family name
 * where that is unique. Where nobody or no place is named, the parties stand in. Never one that is in use:
 * the second of its kind ends in `-2`.
 */
export function makeExchangeId(exchange: NewExchange, month: string, entries: Entries): string {
  const nameOf = (party: string) => entries.briefing.parties.find(({ id }) => id === party)?.name ?? party;
  const head = slug(exchange.led_by?.[0] ?? nameOf(exchange.from)) || slug(exchange.from);
  const place = slug(exchange.places?.[0] ?? nameOf(exchange.to)) || slug(exchange.to);
  const taken = new Set(entries.months.flatMap(({ exchanges }) => exchanges.map(({ id }) => id)));
  return makeUnique(`${month}-${head}-${place}`, taken);
}

/** The id, or the id with the lowest number behind it that nothing has yet. */
export function makeUnique(id: string, taken: ReadonlySet<string>): string {
  const cut = (length: number) => id.slice(0, length).replace(/-+$/, '');
  let candidate = cut(LIMIT);
  for (let count = 2; taken.has(candidate); count++) candidate = `${cut(LIMIT - 4)}-${count}`;
  return candidate;
}

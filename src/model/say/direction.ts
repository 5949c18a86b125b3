import type { Party } from '#schema/briefing.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';

/** The name of a party's travels: "Ruritania to Graustark" between two, "From Ruritania" among more. */
export function nameDirection(party: Party, parties: readonly Party[], words: Words): string {
  const others = parties.filter(({ id }) => id !== party.id);
  const [other] = others;
  return others.length === 1 && other
    ? say(words, 'record.direction', { from: party.name, to: other.name })
    : say(words, 'record.departures', { party: party.name });
}

/** Who travelled to whom: "Ruritania to Graustark". */
export function sayDirection(
  { from, to }: { readonly from: Party; readonly to: Party },
  words: Words,
): string {
  return say(words, 'record.direction', { from: from.name, to: to.name });
}

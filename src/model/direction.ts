import type { Party } from '#schema/briefing.ts';

/** What a party's travels are called: "Ruritania to Graustark" between two, "From Ruritania" among more. */
export function nameDirection(party: Party, parties: readonly Party[]): string {
  const others = parties.filter(({ id }) => id !== party.id);
  const [other] = others;
  return others.length === 1 && other ? `${party.name} to ${other.name}` : `From ${party.name}`;
}

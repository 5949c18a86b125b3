import type { Briefing } from './briefing.ts';

/** The origin of each source that an exchange rests on, by the source's id. Sources of the stories alone are not among them. */
export function mapOrigins({ exchanges }: Pick<Briefing, 'exchanges'>): ReadonlyMap<string, string> {
  return new Map(
    exchanges.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source.origin] as const)),
  );
}

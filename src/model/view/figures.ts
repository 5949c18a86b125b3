import { say } from '#words/say.ts';
import type { Briefing } from './briefing.ts';
import { formatNumber } from '#words/number.ts';
import { nameDirection } from '#model/say/direction.ts';

/** A number with what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** The origin of each source that an exchange rests on, by the source's id. Sources of the stories alone are not among them. */
export function mapOrigins({ exchanges }: Pick<Briefing, 'exchanges'>): ReadonlyMap<string, string> {
  return new Map(
    exchanges.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source.origin] as const)),
  );
}

/** The figures of the front page: the total first, then one for each party that travels, then sources and origins. */
export function keyFigures(briefing: Briefing): KeyFigure[] {
  const { exchanges, parties, language, unit, months, words } = briefing;
  const cited = mapOrigins(briefing);
  const noun = say(words, 'record.noun', { count: exchanges.length, unit: unit.one, units: unit.many });
  const number = (value: number) => formatNumber(value, language);
  return [
    {
      value: number(exchanges.length),
      label: say(words, 'front.in_months', { noun, count: months.length }),
    },
    ...parties.map((party) => ({
      value: number(exchanges.filter(({ from }) => from.id === party.id).length),
      label: nameDirection(party, parties, words),
    })),
    {
      value: number(cited.size),
      label: say(words, 'front.origins', {
        sources: say(words, 'front.sources', { count: cited.size }),
        count: new Set(cited.values()).size,
      }),
    },
  ];
}

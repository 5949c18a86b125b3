import { formatNumber } from '#words/number.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { mapOrigins } from '#model/view/origins.ts';
import { nameDirection } from './direction.ts';

/** A number with what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** The figures of the front page: the total first, then one for each party that travels, then sources and origins. */
export function keyFigures(briefing: Briefing, words: Words): KeyFigure[] {
  const { exchanges, parties, unit, months } = briefing;
  const cited = mapOrigins(briefing);
  const noun = say(words, 'record.noun', { count: exchanges.length, unit: unit.one, units: unit.many });
  const number = (value: number) => formatNumber(value, words.language);
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

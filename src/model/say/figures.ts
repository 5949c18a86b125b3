import { formatNumber } from '#words/number.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import { countAnnounced } from '#model/announced.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { nameDirection } from './direction.ts';

/** A number with what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** How many sources the exchanges rest on. Those of the stories alone are not among them. */
export function countCited({ exchanges }: Pick<Briefing, 'exchanges'>): number {
  return new Set(exchanges.flatMap(({ citations }) => citations.map(({ source }) => source.id))).size;
}

/**
 * The figures of the front page: the total, one for each party that travels, the sources, and who announced the
 * exchanges, where somebody has looked into it.
 */
export function keyFigures(briefing: Briefing, words: Words): KeyFigure[] {
  const { exchanges, parties, unit, months } = briefing;
  const cited = countCited(briefing);
  const { both, one, unknown } = countAnnounced(exchanges);
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
    { value: number(cited), label: say(words, 'front.sources', { count: cited }) },
    ...(unknown === exchanges.length
      ? []
      : [{ value: number(both), label: say(words, 'front.announced', { one }) }]),
  ];
}

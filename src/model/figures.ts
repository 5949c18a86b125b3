import type { Briefing } from './briefing.ts';
import { countOf, formatNumber } from './format.ts';
import { nameDirection } from './direction.ts';

/** A number with what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

/** The figures of the front page: the total first, then one for each party that travels, then sources and origins. */
export function keyFigures(briefing: Briefing): KeyFigure[] {
  const { exchanges, parties, language, unit, months } = briefing;
  const cited = new Map(
    exchanges.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source.origin])),
  );
  const number = (value: number) => formatNumber(value, language);
  return [
    {
      value: number(exchanges.length),
      label: `${exchanges.length === 1 ? unit.one : unit.many} in ${countOf(months.length, { one: 'month', many: 'months' }, language)}`,
    },
    ...parties.map((party) => ({
      value: number(exchanges.filter(({ from }) => from.id === party.id).length),
      label: nameDirection(party, parties),
    })),
    {
      value: number(cited.size),
      label: `sources behind them, from ${countOf(new Set(cited.values()).size, { one: 'independent origin', many: 'independent origins' }, language)}`,
    },
  ];
}

import type { Briefing } from '#model/briefing.ts';
import { formatList } from '#model/format.ts';
import type { Holder } from '#model/person.ts';
import { writeNote } from './note.ts';
import type { ChartSpec, Series } from './spec.ts';

interface Record_ {
  readonly person: Holder;
  readonly led: number;
  readonly met: number;
}

const SHOWN = 10;

/** Those on record more than once, who led most first, then who met most, then by name. */
function rankPeople(briefing: Briefing): Record_[] {
  const people = new Map<string, Record_>();
  const add = (holders: readonly Holder[], field: 'led' | 'met') => {
    for (const person of holders) {
      const before = people.get(person.id) ?? { person, led: 0, met: 0 };
      people.set(person.id, { ...before, [field]: before[field] + 1 });
    }
  };
  for (const { ledBy, met } of briefing.exchanges) {
    add(ledBy, 'led');
    add(met, 'met');
  }
  return [...people.values()]
    .filter(({ led, met }) => led + met > 1)
    .toSorted((a, b) => b.led - a.led || b.met - a.met || (a.person.name < b.person.name ? -1 : 1));
}

/** Who travelled most, and who received most? */
export function chartTravellers(briefing: Briefing): ChartSpec {
  const all = rankPeople(briefing);
  const shown = all.slice(0, SHOWN);
  const most = shown[0]?.led ?? 0;
  const leaders = shown.filter(({ led }) => led === most).map(({ person }) => person.name);
  const series: Series[] = [
    { label: 'Led a delegation', slot: 1, values: shown.map(({ led }) => led) },
    { label: 'Met one', slot: 3, values: shown.map(({ met }) => met) },
  ];
  const labels = shown.map(({ person }) => person.name);
  return {
    name: 'travellers',
    title:
      most < 2
        ? 'Nobody led more than one delegation'
        : `${formatList(leaders, briefing.language)} led most: ${most} delegations${leaders.length > 1 ? ' each' : ''}`,
    description: `Delegations led and met: ${shown.map(({ person, led, met }) => `${person.name} led ${led}, met ${met}`).join('; ')}.`,
    note: writeNote(
      briefing,
      `people on record more than once${all.length > SHOWN ? `, the first ${SHOWN} of ${all.length}` : ''}`,
    ),
    form: 'rows',
    labels,
    series,
    table: {
      head: ['Person', 'Led', 'Met'],
      rows: shown.map(({ person, led, met }) => [`${person.name}, ${person.office}`, led, met]),
    },
  };
}

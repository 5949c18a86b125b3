import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { formatList } from '#model/say/format.ts';
import type { Holder } from '#model/view/person.ts';
import { writeNote } from './note.ts';
import type { ChartSpec, Series } from '#charts/spec.ts';

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

function titleOf(words: Words, leaders: readonly string[], count: number): string {
  const [name = ''] = leaders;
  if (count < 2) return say(words, 'chart.travellers_none');
  if (leaders.length === 1) return say(words, 'chart.travellers_one', { name, count });
  return say(words, 'chart.travellers_many', { names: formatList(leaders, words.language), count });
}

/** Who travelled most, and who received most? */
export function chartTravellers(briefing: Briefing): ChartSpec {
  const { words } = briefing;
  const all = rankPeople(briefing);
  const shown = all.slice(0, SHOWN);
  const most = shown[0]?.led ?? 0;
  const leaders = shown.filter(({ led }) => led === most).map(({ person }) => person.name);
  const series: Series[] = [
    { label: say(words, 'chart.led_series'), slot: 1, values: shown.map(({ led }) => led) },
    { label: say(words, 'chart.met_series'), slot: 3, values: shown.map(({ met }) => met) },
  ];
  const labels = shown.map(({ person }) => person.name);
  return {
    name: 'travellers',
    title: titleOf(words, leaders, most),
    description: say(words, 'chart.travellers_values', {
      values: shown
        .map(({ person: { name }, led, met }) => say(words, 'chart.travellers_value', { name, led, met }))
        .join('; '),
    }),
    note: writeNote(
      briefing,
      all.length > SHOWN
        ? say(words, 'chart.travellers_first', { shown: SHOWN, total: all.length })
        : say(words, 'chart.travellers_basis'),
    ),
    form: 'rows',
    language: words.language,
    labels,
    series,
    table: {
      head: [say(words, 'chart.person'), say(words, 'chart.led'), say(words, 'chart.met')],
      rows: shown.map(({ person, led, met }) => [`${person.name}, ${person.office}`, led, met]),
    },
  };
}

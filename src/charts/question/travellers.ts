import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { formatList } from '#model/say/format.ts';
import { compareText } from '#model/order.ts';
import { writeNote } from './note.ts';
import type { ChartSpec, Series } from '#charts/spec.ts';

interface Traveller {
  readonly name: string;
  /** The office held when first on record. */
  readonly office: string;
  readonly led: number;
  readonly met: number;
}

const SHOWN = 10;

/** Those on record more than once, who led most first, then who met most, then by name. */
function rankPeople({ people }: Briefing): Traveller[] {
  return people
    .flatMap(({ name, attended }) => {
      const [first] = attended;
      const led = attended.filter(({ as }) => as === 'head').length;
      return first === undefined ? [] : [{ name, office: first.office, led, met: attended.length - led }];
    })
    .filter(({ led, met }) => led + met > 1)
    .toSorted((a, b) => b.led - a.led || b.met - a.met || compareText(a.name, b.name));
}

function titleOf(words: Words, leaders: readonly string[], count: number): string {
  const [name = ''] = leaders;
  if (count < 2) return say(words, 'chart.travellers_none');
  if (leaders.length === 1) return say(words, 'chart.travellers_one', { name, count });
  return say(words, 'chart.travellers_many', { names: formatList(leaders, words.language), count });
}

/** Who travelled most, and who received most? */
export function chartTravellers(briefing: Briefing, words: Words): ChartSpec {
  const all = rankPeople(briefing);
  const shown = all.slice(0, SHOWN);
  const most = shown[0]?.led ?? 0;
  const leaders = shown.filter(({ led }) => led === most).map(({ name }) => name);
  const series: Series[] = [
    { label: say(words, 'chart.led_series'), slot: 1, values: shown.map(({ led }) => led) },
    { label: say(words, 'chart.met_series'), slot: 3, values: shown.map(({ met }) => met) },
  ];
  const labels = shown.map(({ name }) => name);
  return {
    name: 'travellers',
    title: titleOf(words, leaders, most),
    description: say(words, 'chart.travellers_values', {
      values: shown
        .map(({ name, led, met }) => say(words, 'chart.travellers_value', { name, led, met }))
        .join('; '),
    }),
    note: writeNote(
      briefing,
      words,
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
      rows: shown.map(({ name, office, led, met }) => [`${name}, ${office}`, led, met]),
    },
  };
}

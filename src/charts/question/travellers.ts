import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { formatList, formatMonth } from '#model/say/format.ts';
import { compareText } from '#model/order.ts';
import { writeNote } from './note.ts';
import type { ChartSpec, Series } from '#charts/spec.ts';

interface Traveller {
  readonly name: string;
  /** The office held when first on record. */
  readonly office: string;
  /** The months in which they led a delegation, and in which they met one: one for each exchange. */
  readonly led: readonly string[];
  readonly met: readonly string[];
}

const SHOWN = 10;

const countOf = ({ led, met }: Traveller) => led.length + met.length;

/** Those on record more than once: who is most often comes first, then who led more often, then by name. */
function rankPeople({ people }: Briefing): Traveller[] {
  return people
    .flatMap(({ name, attended }) => {
      const [first] = attended;
      const monthsAs = (role: 'head' | 'host') =>
        attended.filter(({ as }) => as === role).map(({ exchange }) => exchange.month);
      if (first === undefined) return [];
      return [{ name, office: first.office, led: monthsAs('head'), met: monthsAs('host') }];
    })
    .filter((person) => countOf(person) > 1)
    .toSorted(
      (a, b) => countOf(b) - countOf(a) || b.led.length - a.led.length || compareText(a.name, b.name),
    );
}

function titleOf(words: Words, names: readonly string[], count: number): string {
  const [name = ''] = names;
  if (names.length === 0) return say(words, 'chart.travellers_none');
  if (names.length === 1) return say(words, 'chart.travellers_one', { name, count });
  return say(words, 'chart.travellers_many', { names: formatList(names, words.language), count });
}

/** Who travelled and who hosted, and in which months? */
export function chartTravellers(briefing: Briefing, words: Words): ChartSpec {
  const all = rankPeople(briefing);
  const shown = all.slice(0, SHOWN);
  const [first] = all;
  const most = first === undefined ? 0 : countOf(first);
  const leaders = all.filter((person) => countOf(person) === most).map(({ name }) => name);
  const months = briefing.months.map(({ month }) => month);
  const series = (label: string, mark: 'dot' | 'ring', field: 'led' | 'met'): Series => ({
    label,
    slot: 0,
    values: shown.map((person) => person[field].length),
    mark,
    places: shown.map((person) => person[field].map((month) => months.indexOf(month))),
  });
  return {
    name: 'travellers',
    title: titleOf(words, leaders, most),
    description: say(words, 'chart.travellers_values', {
      values: shown
        .map(({ name, led, met }) =>
          say(words, 'chart.travellers_value', { name, led: led.length, met: met.length }),
        )
        .join(say(words, 'joint.group')),
    }),
    note: writeNote(
      briefing,
      words,
      all.length > SHOWN
        ? say(words, 'chart.travellers_first', { shown: SHOWN, total: all.length })
        : say(words, 'chart.travellers_basis'),
    ),
    form: 'dots',
    language: words.language,
    labels: shown.map(({ name }) => name),
    columns: months.map((month) => formatMonth(month, words.language, 'short')),
    series: [
      series(say(words, 'chart.led_series'), 'dot', 'led'),
      series(say(words, 'chart.met_series'), 'ring', 'met'),
    ],
    table: {
      head: [say(words, 'chart.person'), say(words, 'chart.led'), say(words, 'chart.met')],
      rows: shown.map(({ name, office, led, met }) => [`${name}, ${office}`, led.length, met.length]),
    },
  };
}

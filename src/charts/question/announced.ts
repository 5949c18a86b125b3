import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import { countAnnounced, nameAnnounced } from '#model/announced.ts';
import { capitalise } from '#model/say/format.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import { countByDirection, tableOf, totalOf } from './direction.ts';
import { writeNote } from './note.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { joinValues } from './join-values.ts';

/** The row of an exchange: who made it public, the one party by its own name. */
function rowOf({ announcedBy }: ExchangeView): string {
  const by = nameAnnounced(announcedBy) ?? 'unknown';
  return by === 'one' ? `one ${announcedBy?.[0]?.id}` : by;
}

/** Who made the exchanges public: both parties, one alone, or neither? */
export function chartAnnounced(briefing: Briefing, words: Words): ChartSpec {
  const { exchanges, parties, unit } = briefing;
  const { language } = words;
  const units = unit.many;
  const { both, one, neither, unknown } = countAnnounced(exchanges);
  const total = exchanges.length;
  const rows = [
    { key: 'both', label: say(words, 'chart.announced_both') },
    ...parties.map(({ id, name }) => ({
      key: `one ${id}`,
      label: say(words, 'chart.announced_one', { party: name }),
    })),
    { key: 'neither', label: say(words, 'chart.announced_neither') },
    ...(unknown === 0 ? [] : [{ key: 'unknown', label: say(words, 'chart.announced_unknown') }]),
  ];
  const labels = rows.map(({ label }) => label);
  const series = countByDirection(
    briefing,
    words,
    rows.map(({ key }) => key),
    rowOf,
  );
  return {
    name: 'announced',
    title: capitalise(
      both + one + neither === 0
        ? say(words, 'chart.announced_none', { units })
        : say(words, 'chart.announced', { both, one, total }),
    ),
    description: capitalise(
      say(words, 'chart.announced_values', { units, values: joinValues(labels, totalOf(series), words) }),
    ),
    note: writeNote(briefing, words, say(words, 'chart.announced_basis', { units })),
    form: 'rows',
    language,
    labels,
    series,
    table: tableOf(say(words, 'chart.announced_by'), labels, series, words),
  };
}

import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { ClaimView } from '#model/view/claim.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import { capitalise, countOf } from '#model/say/format.ts';
import { joinNumbers } from '#model/say/ranges.ts';
import { writeNote } from './note.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { joinValues } from './join-values.ts';

/** How many entries are named by their titles; more are named by their numbers. */
const NAMED = 3;

interface Row {
  readonly label: string;
  readonly value: number;
}

function listRows(claim: ClaimView, words: Words): Row[] {
  return [
    { label: say(words, 'chart.reported', { name: claim.short }), value: claim.value },
    { label: say(words, 'chart.reported_by_rule'), value: claim.byRule.length },
    { label: say(words, 'chart.reported_counted'), value: claim.counted.length },
  ];
}

function nameEntries(exchanges: readonly ExchangeView[], words: Words): string {
  if (exchanges.length <= NAMED) {
    const [open, close] = [say(words, 'typography.open'), say(words, 'typography.close')];
    return exchanges.map(({ title }) => `${open}${title}${close}`).join(', ');
  }
  const numbers = joinNumbers(exchanges.map(({ number }) => number));
  return say(words, 'front.entries', { count: exchanges.length, numbers });
}

/** What the bars count, and which entries only the record counts. */
function sayBasis(claim: ClaimView, units: string, words: Words): string {
  const outside = claim.counted.filter((exchange) => !claim.byRule.includes(exchange));
  const { short: name } = claim;
  if (outside.length === 0) return say(words, 'chart.reported_basis', { units, name });
  return say(words, 'chart.reported_outside', { units, name, entries: nameEntries(outside, words) });
}

/** How does the record compare with the number that somebody reported, by the rule behind that number and without it? */
export function chartReported(briefing: Briefing, words: Words): ChartSpec {
  const { exchanges, unit, claims } = briefing;
  const { language } = words;
  const units = unit.many;
  const [claim] = claims;
  const rows =
    claim === undefined
      ? [{ label: say(words, 'chart.reported_counted'), value: exchanges.length }]
      : listRows(claim, words);
  const labels = rows.map(({ label }) => label);
  const values = rows.map(({ value }) => value);
  return {
    name: 'reported',
    title: capitalise(
      claim === undefined
        ? say(words, 'chart.reported_none', { counted: countOf(exchanges.length, unit, words) })
        : say(words, 'chart.reported_finding', {
            name: claim.short,
            reported: claim.value,
            by_rule: claim.byRule.length,
            counted: claim.counted.length,
          }),
    ),
    description: joinValues(labels, values, words) + say(words, 'joint.end'),
    note: writeNote(
      briefing,
      words,
      claim === undefined ? say(words, 'chart.reported_alone', { units }) : sayBasis(claim, units, words),
    ),
    form: 'rows',
    language,
    labels,
    series: [{ label: capitalise(units), slot: 0, values }],
    table: {
      head: [say(words, 'chart.reported_count'), say(words, 'chart.total')],
      rows: rows.map(({ label, value }) => [label, value]),
    },
  };
}

import type { Entries } from '#model/view/entries.ts';
import { startMonth } from '#model/period.ts';
import { readEdtf } from '#schema/value/edtf.ts';
import { exchangeSchema } from '#schema/exchange.ts';
import { monthKeySchema } from '#schema/value/date.ts';
import type { Answers, Draft } from './draft.ts';
import { Refusal } from '#editing/write/refusal.ts';

/** The fields that no exchange goes without, in the order of a block. */
const NEEDED = ['date', 'title', 'from', 'to', 'kind', 'rank', 'summary'] as const;
export type Needed = (typeof NEEDED)[number] | 'source' | 'at';

/** The forms of a date, for messages. */
export const DATES =
  '2024-03-25, 2024-03-25/2024-03-27, 2024-03-25/ (end not known) or 2024-03; with ~ behind it, approximate: 2024-03-25~';

/** The fields that answers still lack. */
export function listMissing({ month, exchange }: Answers): Needed[] {
  const { sources } = exchange;
  return [
    ...NEEDED.filter((name) => exchange[name] === undefined && !(name === 'date' && month !== undefined)),
    ...(sources.length === 0 ? (['source'] as const) : []),
    ...(sources.length === 0 || sources.some(({ at }) => at === undefined) ? (['at'] as const) : []),
  ];
}

/**
 * The draft that answers make. A month without a date is the date, where no more is known.
 * @throws Refusal with all that is missing, or what is wrong with the date.
 */
export function completeDraft(answers: Answers, entries: Entries): Draft {
  const { month, headline, people, places, sources } = answers;
  const date = answers.exchange.date ?? month;
  const { title, from, to, kind, rank, summary } = answers.exchange;
  if (
    listMissing(answers).length > 0 ||
    date === undefined ||
    title === undefined ||
    from === undefined ||
    to === undefined ||
    kind === undefined ||
    rank === undefined ||
    summary === undefined
  )
    throw new Refusal(explainMissing(answers, entries));
  const citations = answers.exchange.sources.map(({ at = '', ...rest }) => ({ ...rest, at }));
  const needed = { title, date, from, to, kind, rank, summary, sources: citations };
  const { announced_by, seen_outside } = answers.exchange;
  const untold = { announced_by: announced_by ?? undefined, seen_outside: seen_outside ?? undefined };
  return {
    exchange: { ...answers.exchange, ...needed, ...untold },
    month: monthOf(date, month),
    headline,
    people,
    places,
    sources,
  };
}

/** The month that a date begins in, which must be the one that was named, if one was. */
export function monthOf(date: string, named: string | undefined): string {
  const read = readEdtf(date);
  if (typeof read === 'string') throw new Refusal(`--date: ${read}`, ['date']);
  const month = startMonth(date);
  if (month === undefined)
    throw new Refusal(
      `--date: "${date}" names no month, and each entry stands in the file of its month: write ${date}-03.`,
      ['date'],
    );
  const key = monthKeySchema.safeParse(named ?? month);
  if (!key.success) throw new Refusal(`--month: ${key.error.issues[0]?.message ?? ''}`, ['month']);
  if (key.data !== month)
    throw new Refusal(
      `--month: "${key.data}" is not the month in which "${date}" begins: leave --month away.`,
      ['month'],
    );
  return month;
}

function explainMissing(answers: Answers, { briefing, sources }: Entries): string {
  const oneOf = (items: readonly { id: string }[]) => `one of ${items.map(({ id }) => id).join(', ')}`;
  const says: Record<Needed, string> = {
    date: DATES,
    title: exchangeSchema.shape.title.description ?? '',
    from: `the party that travels, ${oneOf(briefing.parties)}`,
    to: `the party that hosts, ${oneOf(briefing.parties)}`,
    kind: oneOf(briefing.kinds),
    rank: `that of the delegation's head, ${oneOf(briefing.ranks)}`,
    summary: exchangeSchema.shape.summary.description ?? '',
    source:
      'the id of a source in sources.yaml; --new-source "id|Publisher|https://…|2024-03-28|press" adds one',
    at: 'where in the source it stands, behind each --source: "paragraph 2"',
  };
  const lines = listMissing(answers).map((name) => `  --${name.padEnd(8)} ${says[name]}`);
  const [from, to] = briefing.parties;
  const example = [
    `npm run new -- --date ${briefing.data_through} --from ${from?.id} --to ${to?.id} --title "Who did what"`,
    `--led-by person-id --met person-id --place place-id --kind ${briefing.kinds[0]?.id} --rank ${briefing.ranks[0]?.id}`,
    `--summary "One to three sentences." --source ${sources[0]?.id ?? 'source-id'} --at "paragraph 2"`,
  ].join(' \\\n    ');
  return `An entry needs more than was given. Missing:\n${lines.join('\n')}\nFor example:\n  ${example}`;
}

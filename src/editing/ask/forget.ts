import type { Answers, Doubt } from './draft.ts';

/** The answers that must be given again together with a field, because they follow from it. */
const ALONG: Partial<Record<Doubt, readonly Doubt[]>> = {
  date: ['month', 'as'],
  month: ['date'],
  title: ['headline'],
  from: ['to', 'announced_by'],
  to: ['announced_by'],
  'people.yaml': ['led_by', 'met', 'as'],
  'places.yaml': ['places'],
  'sources.yaml': ['sources'],
};

type Open = { -readonly [Field in keyof Answers['exchange']]: Answers['exchange'][Field] };

/** The answers without those in doubt, so that they are asked for again. */
export function forget(answers: Answers, doubts: readonly Doubt[]): Answers {
  const gone = new Set(doubts.flatMap((doubt) => [doubt, ...(ALONG[doubt] ?? [])]));
  const exchange: Open = { ...answers.exchange };
  for (const field of gone) {
    if (field === 'sources') exchange.sources = [];
    else if (field in exchange) exchange[field as Exclude<keyof Open, 'sources'>] = undefined;
  }
  return {
    month: gone.has('month') ? undefined : answers.month,
    headline: gone.has('headline') ? undefined : answers.headline,
    exchange,
    people: gone.has('people.yaml') ? [] : answers.people,
    places: gone.has('places.yaml') ? [] : answers.places,
    sources: gone.has('sources.yaml') ? [] : answers.sources,
  };
}

/** The answers without the rows that nobody names any more; those that were given from the beginning stay. */
export function dropUnused(answers: Answers, given: Answers): Answers {
  const { led_by = [], met = [], places = [], sources } = answers.exchange;
  const named = new Set([...led_by, ...met, ...places, ...sources.map(({ source }) => source)]);
  const used = <Row extends { id: string }>(rows: readonly Row[], first: readonly Row[]) =>
    rows.filter((row) => named.has(row.id) || first.includes(row));
  return {
    ...answers,
    people: used(answers.people, given.people),
    places: used(answers.places, given.places),
    sources: used(answers.sources, given.sources),
  };
}

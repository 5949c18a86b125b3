import { plural } from './plural.ts';

/** Dates that no calendar says whole. */
export const date = Object.freeze({
  about: 'about {date}',
  open: 'from {date}',
  range: '{from} to {until}',
});

/** The headings and figures of the front page. */
export const front = Object.freeze({
  findings: 'Key findings',
  entry: 'Entry {number}',
  entries: plural('Entry {numbers}', 'Entries {numbers}'),
  in_months: plural('{noun} in {count} month', '{noun} in {count} months'),
  sources: plural('source behind them', 'sources behind them'),
  announced: 'announced by both parties, {one} by one alone',
  how_we_count: 'How we count.',
  rule: 'The rule in full',
  months: 'Month by month',
  figures: 'The record in figures',
  chapters: 'Chapters',
});

/** The texts about an entry, and about all entries. */
export const record = Object.freeze({
  count: plural('{count} {unit}', '{count} {units}'),
  noun: plural('{unit}', '{units}'),
  list_lead: '{counted}, {period}. {rule}',
  in_month: '{counted} in {month}',
  none_in_month: 'No {units} recorded for {month}.',
  none: 'None recorded.',
  direction: '{from} to {to}',
  departures: 'From {party}',
  no_place: 'Place not named in the sources',
  led_by: 'Led by',
  no_leader: 'not named in the sources',
  met: 'Met',
  rank: 'Rank',
  dates: 'Dates',
  differs: 'Accounts differ.',
  sources: plural('{count} source', '{count} sources'),
  announced_both: 'Announced by both parties',
  announced_one: 'Announced by {party} alone',
  announced_neither: 'Announced by neither party',
  announced_unknown: 'Not looked into who announced it',
  seen_outside: 'seen from outside',
  not_seen_outside: 'not seen from outside',
  announcement: '{announced}; {seen}',
});

/** The conditions of a count, on the page that lists what it counts. */
export const query = Object.freeze({
  title: '{units}: {conditions}',
  lead: '{counted} of {total} on record. {rule}',
  from: 'from {name}',
  to: 'to {name}',
  rank_at_least: '{rank} or above',
  person: 'with {name}',
  place: 'in {name}',
  announced_both: 'announced by both parties',
  announced_one: 'announced by one party alone',
  announced_neither: 'announced by neither party',
  since: 'since {date}',
  until: 'until {date}',
  share: '{part} of {whole}',
});

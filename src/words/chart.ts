import { plural } from './plural.ts';

/** The charts: their findings, their tables, and what is said of them all. */
export const chart = Object.freeze({
  none: 'No {units} on record',
  note: '{basis}; n = {counted}, {period}. Source: this record, to {through}.',
  number: 'Figure {number}',
  numbered: 'Figure {number}.',
  numbers: 'The numbers',
  values_of: '{title}: its values one by one',
  keys: 'Keyboard: Tab to the chart, then arrow keys, Home, End.',
  no_value: 'none',
  month: 'Month',
  total: 'Total',
  by_month: '{units} were most frequent in {months}: {count} of {total}',
  by_month_values: '{units} by month: {values}. {totals}.',
  by_month_basis: '{units} by the month in which they began',
  kind: 'Kind',
  by_kind: 'The most frequent kind was “{kind}”: {count} of {total}',
  by_kind_values: '{units} by kind: {values}.',
  by_kind_basis: '{units} by kind and direction',
  rank: 'Rank',
  by_rank: 'The rank most often sent was “{rank}”: {count} of {total}',
  by_rank_values: '{units} by rank: {values}.',
  by_rank_basis: '{units} by rank and direction',
  running_total: 'The record reached {counted}',
  running_total_reported: 'This record counts {counted} where {name} reported {reported}',
  running_total_values: 'Running total of {units} at the end of {month}: {values}.',
  running_total_basis: 'running total of {units} by the month in which they began',
  since: 'Since {month}',
  reported: 'Reported by {name}',
  travellers_none: 'Nobody led more than one delegation',
  travellers_one: plural('{name} led most: {count} delegation', '{name} led most: {count} delegations'),
  travellers_many: plural(
    '{names} led most: {count} delegation each',
    '{names} led most: {count} delegations each',
  ),
  travellers_values: 'Delegations led and met: {values}.',
  travellers_value: '{name} led {led}, met {met}',
  travellers_basis: 'people on record more than once',
  travellers_first: 'people on record more than once, the first {shown} of {total}',
  led: 'Led',
  led_series: 'Led a delegation',
  met: 'Met',
  met_series: 'Met one',
  person: 'Person',
});

/** The year at a glance, a mark an entry. */
export const strip = Object.freeze({
  caption:
    'One mark for each {unit} on the day it began. Travelling party: {sides}. A hollow mark is known to the month alone.',
  above: '{party} above',
  below: '{party} below',
});

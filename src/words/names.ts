import { plural } from './plural.ts';

/** The index of people, and a person's page. */
export const people = Object.freeze({
  lead: plural(
    '{count} person who led a delegation, was met by one or signed a paper, with the office held on the day.',
    '{count} people who led a delegation, were met by one or signed a paper, each with the office held on the day.',
  ),
  person: 'Name',
  party: 'For',
  office: 'Office, last held',
  led: 'Led',
  met: 'Met',
  first: 'First',
  last: 'Last',
  sort: 'Sort by “{column}”',
  offices: 'Offices',
  entries: plural('In {count} entry', 'In {count} entries'),
  as_head: 'Led the delegation as {office}',
  as_host: 'Met the delegation as {office}',
  with: 'with {names}',
  variants: 'Also written: {names}.',
  none: 'No entry names this person.',
  since: 'from {date}',
  until: 'until {date}',
});

/** The index of places, and a place's page. */
export const places = Object.freeze({
  lead: plural(
    '{count} place that the entries name. A delegation that stopped at several counts at each.',
    '{count} places that the entries name. A delegation that stopped at several counts at each.',
  ),
  place: 'Place',
  party: 'Lies in',
  count: 'Entries',
  none: 'No entry names this place.',
});

/** The map of places. */
export const map = Object.freeze({
  description: 'Entries by place: {places}.',
  travels: '{party} travels',
  note: 'Beside each place stands the number of delegations that stopped there; one that stopped at several counts at each. Lines run from a party’s seat, and are not routes. Only land is drawn, without borders.',
  note_without_lines:
    'Beside each place stands the number of delegations that stopped there; one that stopped at several counts at each. Only land is drawn, without borders.',
  unmapped: 'Not on the map, for want of coordinates: {places}.',
});

/** The search on every page. */
export const search = Object.freeze({
  label: 'Search',
  hint: 'Name, place, source',
  sections: 'Months and chapters',
  found: 'Found: {total}',
  none: 'Nothing found',
  failed: 'The search could not be loaded. See all entries instead.',
});

import { plural } from './plural.ts';

/** The texts of the print edition alone. */
export const sheet = Object.freeze({
  cover: 'Cover',
  blurb: plural(
    '{counted} with {count} source: who travelled, whom they met, when, and who says so.',
    '{counted} with {count} sources: who travelled, whom they met, when, and who says so.',
  ),
  parties: 'Parties',
  published: 'Published',
  published_on: '{date}, edition {number}',
  complete: 'Record to',
  contents: 'Contents',
  chronology: 'Chronology',
  tables: 'The numbers behind the figures',
  index: 'Index of {units}',
  index_caption: 'All {counted}, in order of date',
  number: 'No.',
  date: 'Date',
  from: 'From',
  event: 'What happened',
  page_column: 'Page',
  page: 'Page {page} of {pages}',
  pages: plural('p. {pages}', 'pp. {pages}'),
  sources: 'Sources',
  carried_by: 'Carried by {numbers}',
  link: 'Go to: {target}',
  web_link: 'Web page {address}',
});

/** The last page of the print edition. */
export const about = Object.freeze({
  heading: 'About this briefing',
  reading: 'How to read an entry.',
  reading_text:
    'The side gives date, direction, place and kind. “From” before a date begins a stay whose end no source gives. Numbers in brackets lead to the list of sources.',
  kinds: 'Fact, claim, judgement.',
  kinds_text:
    'What somebody says is attributed to them. “Accounts differ” marks where sources disagree, and which one is followed. Under each entry stands who announced it, and whether anybody else saw it; the list of sources says which text carries another’s.',
  cite: 'Cite as.',
  cite_text: '{publisher}, {title}, edition {number}, {date}.',
  colophon: 'Colophon.',
  colophon_text: 'Edition {number} of {date}; record to {through}. {licence}.',
  fingerprint:
    'To check that this print and the data are of one edition, compare the SHA-256 of {file} with {code}.',
});

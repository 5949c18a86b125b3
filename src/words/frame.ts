import { plural } from './plural.ts';

/** The marks of the language that straight quotation marks become. */
export const typography = Object.freeze({
  open: '“',
  close: '”',
  open_inner: '‘',
  close_inner: '’',
});

/** The links that lead from page to page. */
export const navigation = Object.freeze({
  title: '{page} – {briefing}',
  skip: 'Skip to content',
  main: 'Main',
  breadcrumbs: 'Breadcrumbs',
  exchanges: '{units}',
  all_exchanges: 'All {units}',
  sources: 'Sources',
  method: 'Method',
  months: 'Months',
  chapters: 'Chapters',
  people: 'People',
  places: 'Places',
  data: 'Data',
  previous: 'Previous',
  next: 'Next',
  not_found: 'Page not found',
  not_found_lead: 'Nothing stands at this address. Perhaps it was mistyped: these pages do exist.',
});

/** The edition, how to cite it, and what can be downloaded. */
export const edition = Object.freeze({
  dated: 'Edition {number}, {date}',
  complete: 'Record to {date}',
  colophon: '{publisher}. Edition {number}, {date}. Record to {through}.',
  foot: '{publisher}, edition {number}, {date}',
  identifier: '{title}, edition {number}',
  pdf: 'Download the briefing as PDF',
  pdf_size: plural('{count} page, {size} kB', '{count} pages, {size} kB'),
  one_page: 'The whole briefing on one page',
  how_we_count: 'How we count',
  notices: 'Licences of code and fonts',
  data: 'Data',
  data_lead: 'Every {unit} with its dates, people, places, sources and who announced it, a row each:',
  csv: '{file}, names in words, for a spreadsheet',
  json: '{file}, ids and names, for a program',
  documents: '{file}, the papers that were signed, for a program',
  cite: 'Cite as: {publisher}, {title}, edition {number}, {date}.',
});

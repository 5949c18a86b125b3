import { plural } from './plural.ts';

/** The sources, and what rests on them. */
export const source = Object.freeze({
  lead: 'Every page and text that the record rests on, who stands behind it, whose text it carries, and what is drawn from it.',
  addresses: 'Addresses of the sources',
  rests_on: 'What this chapter rests on',
  undated: '{publisher}, undated',
  no_date: 'no date on the page',
  repeats: 'carries {publisher}',
  language: 'in {language}',
  used_in: 'Used in',
  repeated_by: 'Carried by',
  narrative: '{month}, narrative',
  reported_by: 'Reported by {name}',
});

/** How a publisher stands to the matter. */
export const stance = Object.freeze({
  party: 'organ or medium of a party ({party})',
  interested: 'a body with a stake in the matter',
  wire: 'news agency',
  press: 'press or broadcaster',
  reference: 'reference work or archive',
  other: 'other publisher',
});

/** A number that somebody reported, beside those that the record counts. */
export const claim = Object.freeze({
  label: 'Claim of {name}',
  kind: 'Claim: reported and counted',
  reported: 'reported by {name}, {date}',
  counted: 'counted in this record',
  by_rule: 'counted by the rule of those who reported it',
  why: 'Why the two differ',
  differ: 'Why they differ.',
  outside: 'Counted here and outside that rule: {entries}.',
  source: 'Source: {sources}.',
  line_kind: 'Claim: reported and counted.',
  line: '{name} reported {value} on {date}. This record counts {counted}, and {by_rule} by the rule of those who reported it.',
  heading: 'Reported and counted',
});

/** The rules and terms of the count. */
export const method = Object.freeze({
  lead: 'What is counted and how, what the kinds and ranks mean, what is left out, and what is known least.',
  rules: 'What is counted',
  kinds: 'Kinds',
  ranks: 'Ranks, the highest first',
  term: 'Term',
  covers: 'What it covers',
  count: 'Count',
  outside: 'Seen and left out',
  limits: 'What we know least',
});

/** The papers that were signed or announced. */
export const document = Object.freeze({
  heading: 'Papers signed',
  date: 'Date',
  paper: 'Paper',
  signed_by: 'Signed by',
  reported_in: 'Reported in',
  text: 'What is known of its text',
  unnamed: 'Signed; by whom is not named',
  announced: 'announced; no source says that it was signed',
  disputed: 'accounts differ',
  no_text: 'Nothing found.',
});

/** What stands in the text of months and chapters. */
export const prose = Object.freeze({
  note: 'Note.',
  quotation: 'Quotation: {by}, in {source}',
  judgement: 'Judgement',
  likelihood: 'Likelihood:',
  range: '{term} ({from}–{to}%)',
  confidence: 'Confidence:',
  alternative: 'Alternative:',
  changes: 'What would change it:',
  rests_on: 'Rests on:',
  entries: plural('entry {numbers}', 'entries {numbers}'),
});

/** The terms of likelihood, from the least to the most. */
export const likelihood = Object.freeze({
  almost_no_chance: 'almost no chance',
  very_unlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughly_even_chance: 'roughly even chance',
  likely: 'likely',
  very_likely: 'very likely',
  almost_certain: 'almost certain',
});

/** How well the evidence carries a judgement. */
export const confidence = Object.freeze({
  low: 'low',
  moderate: 'moderate',
  high: 'high',
});

import { z } from 'zod';
import { english } from '#words/english.ts';
import type { Forms, Group, OwnWords } from '#words/words.ts';
import { text } from '#schema/value/text.ts';

/** A description of each group of texts in `words.yaml`, for editors. */
const PLACES: Record<Group, string> = {
  typography: 'The marks of the language that straight quotation marks become, the outer and the inner.',
  joint:
    'What stands between words, blanks included: in a list, in a list whose items have commas, before what is added or explained, around an aside, at the end.',
  date: 'Dates that are not exact, and spans of time.',
  navigation: 'What leads from page to page.',
  edition: 'The edition, how to cite it, and what can be downloaded.',
  front: 'The headings and figures of the front page.',
  record: 'What is said of the entries, one and all.',
  query: 'The conditions of a count, on the page that lists what it counts.',
  people: 'The index of people, and the page of one.',
  places: 'The index of places, and the page of one.',
  map: 'The map of places.',
  search: 'The search on every page.',
  source: 'The sources, and what rests on them.',
  stance: 'How a publisher stands to the matter.',
  claim: 'A number that somebody reported, beside those that the record counts.',
  document: 'The papers that were signed or announced.',
  method: 'The rules and terms of the count.',
  prose: 'What stands in the text of months and chapters.',
  likelihood: 'The terms of likelihood, from the least to the most.',
  confidence: 'How well the evidence carries a judgement.',
  chart: 'The charts: their findings, their tables, and what is said of them all.',
  strip: 'The year at a glance, a mark an entry.',
  sheet: 'What only the print edition has.',
  about: 'The last page of the print edition.',
  change: 'What each edition changed, and why.',
  field: 'The fields of a record, where a change of one is told.',
  accessibility: 'The page that says how the site was tested for barriers.',
};

/** The plural forms of all languages, as CLDR calls them. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function write(written: string | Forms) {
  if (typeof written === 'string') return text(900).describe(`English: "${written}"`);
  const forms = FORMS.map((form) => [
    form,
    text(900).describe(`For numbers of the form "${form}".`).optional(),
  ]);
  const english = Object.entries(written).map(([form, value]) => `${form} "${value}"`);
  return z
    .strictObject(Object.fromEntries(forms))
    .describe(`English: ${english.join(', ')}. Here a text for each plural form of the language.`);
}

function writeGroup([group, texts]: [string, object]) {
  const fields = Object.entries(texts).map(([name, written]: [string, string | Forms]) => [
    name,
    write(written).optional(),
  ]);
  const schema = z.strictObject(Object.fromEntries(fields)).describe(PLACES[group as Group]);
  return [group, schema.optional()];
}

/** `words.yaml`: what the engine itself prints, in the language of the briefing. What is left out stays English. */
export const wordsSchema = z.strictObject(
  Object.fromEntries(Object.entries(english).map(writeGroup)),
  // The record of English words gives the schema its shape, which no type can follow.
) as unknown as z.ZodType<OwnWords>;

import { accessibility } from './accessibility.ts';
import { change, field } from './change.ts';
import { chart, strip } from './chart.ts';
import { joint } from './joint.ts';
import { claim, confidence, document, likelihood, method, prose, source, stance } from './evidence.ts';
import { map, people, places, search } from './names.ts';
import { edition, navigation, typography } from './frame.ts';
import { date, front, query, record } from './record.ts';
import { about, sheet } from './sheet.ts';

/**
 * Every word that the engine itself prints, in English, by the place where it stands. `{name}` is filled in; a text of
 * which `{count}` decides the form has its plural forms.
 */
export const english = Object.freeze({
  typography,
  joint,
  date,
  navigation,
  edition,
  front,
  record,
  query,
  people,
  places,
  map,
  search,
  source,
  stance,
  claim,
  document,
  method,
  prose,
  likelihood,
  confidence,
  chart,
  strip,
  sheet,
  about,
  change,
  field,
  accessibility,
});
export type English = typeof english;

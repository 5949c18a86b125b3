import type { BriefingSettings, Term } from '#schema/briefing.ts';
import type { Edition } from '#schema/edition.ts';
import type { Citation } from '#schema/citation.ts';
import type { Query } from '#schema/query.ts';
import { type ChapterView, viewChapters } from './chapter.ts';
import { type ClaimView, viewClaim } from './claim.ts';
import { type CountedView, viewCounted } from './counted.ts';
import { type DocumentView, viewDocuments } from './document.ts';
import type { Entries } from './entries.ts';
import type { CitationView, ExchangeView } from './exchange.ts';
import { freeze } from './freeze.ts';
import { joinExchanges } from './join.ts';
import { byId, mapById } from './lookup.ts';
import { type MonthView, viewMonths } from './month.ts';
import { type PersonView, viewPeople } from './people.ts';
import type { Counted, Phrase } from './phrase.ts';
import { type PlaceView, viewPlaces } from './place.ts';
import type { SourceView } from './source.ts';
import { joinSources } from './sources.ts';
import { assertShown } from '#model/check/shown.ts';
import { fillPhrase } from '#model/phrase.ts';
import { select } from '#model/query.ts';
import { typesetEntries } from '#model/say/typeset.ts';

/** A finding, its counts filled in, with the exchanges behind it. */
export interface KeyPointView {
  readonly claim: Phrase;
  readonly detail: Phrase | undefined;
  readonly on: readonly ExchangeView[];
}

/** Something seen and left out by rule. */
export interface OutsideView {
  readonly what: string;
  readonly why: string;
  readonly citations: readonly CitationView[];
}

/**
 * The whole briefing, joined and frozen: the one value that every face renders. It holds values alone; words, addresses
 * and formatted numbers are a matter of the face.
 */
export interface Briefing extends Omit<BriefingSettings, 'key_points' | 'bottom_line' | 'outside'> {
  readonly bottomLine: Phrase;
  readonly keyPoints: readonly KeyPointView[];
  readonly exchanges: readonly ExchangeView[];
  readonly months: readonly MonthView[];
  readonly chapters: readonly ChapterView[];
  readonly sources: readonly SourceView[];
  readonly people: readonly PersonView[];
  readonly places: readonly PlaceView[];
  readonly claims: readonly ClaimView[];
  /** The papers that were signed or announced, in order of date. */
  readonly documents: readonly DocumentView[];
  /** What the texts count, but the whole: a page each. */
  readonly counted: readonly CountedView[];
  readonly outsideRecord: readonly OutsideView[];
  /** The editions that were published, the first one first. */
  readonly history: readonly Edition[];
}

/** The exchanges that meet a query, in order of date. */
export function find(
  briefing: { exchanges: readonly ExchangeView[]; ranks: readonly Term[] },
  query: Query,
): ExchangeView[] {
  return select(briefing.exchanges, query, briefing.ranks);
}

/** How many exchanges meet a query. */
export function count(briefing: Parameters<typeof find>[0], query: Query): Counted {
  return { query, count: find(briefing, query).length };
}

/**
 * Joins the entries into one frozen briefing: names for ids, neighbours, counts. The quotation marks of its texts are set
 * here too, for they are those of the language in which the texts are written, whatever face shows them.
 * @throws when an entry names something that is not there, or a value is missing where one is shown; the reader has
 * refused such content before.
 */
export function joinBriefing(written: Entries): Briefing {
  const entries = typesetEntries(written);
  const { key_points: keyPoints, bottom_line: bottomLine, outside, ...settings } = entries.briefing;
  const sources = joinSources(entries);
  const cite = (citation: Citation): CitationView => ({
    source: byId(sources, citation.source, 'Citation'),
    at: citation.at,
    says: citation.says,
  });
  const exchanges = joinExchanges(entries, cite);
  const exchangeById = mapById(exchanges);
  const documents = viewDocuments(entries, exchangeById, cite);
  const answer = (query: Query) => select(exchanges, query, settings.ranks);
  const fill = (text: string) => fillPhrase(text, (query) => count({ ...settings, exchanges }, query));

  const briefing: Briefing = {
    ...settings,
    bottomLine: fill(bottomLine),
    keyPoints: keyPoints.map((point) => ({
      claim: fill(point.claim),
      detail: point.detail === undefined ? undefined : fill(point.detail),
      on: point.on.map((id) => byId(exchangeById, id, 'Key point')),
    })),
    exchanges,
    months: viewMonths(entries, exchanges, sources, documents),
    chapters: viewChapters(entries, exchangeById, sources),
    sources: [...sources.values()],
    people: viewPeople(entries, exchanges),
    places: viewPlaces(entries, exchanges),
    claims: entries.claims.map((claim) => viewClaim(claim, answer, cite)),
    documents,
    counted: viewCounted(entries, answer),
    history: entries.editions,
    outsideRecord: outside.map((item) => ({
      what: item.what,
      why: item.why,
      citations: item.sources.map(cite),
    })),
  };
  return freeze(assertShown(briefing, entries));
}

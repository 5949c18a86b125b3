import { formatNumber } from '#words/number.ts';
import type { BriefingSettings, Term } from '#schema/briefing.ts';
import type { Edition } from '#schema/edition.ts';
import type { Citation } from '#schema/citation.ts';
import type { Query } from '#schema/query.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Addresses } from '#model/address.ts';
import { type ClaimView, viewClaim } from './claim.ts';
import { type CountedView, hrefOfQuery, viewCounted } from './counted.ts';
import type { Entries } from './entries.ts';
import type { CitationView, ExchangeView } from './exchange.ts';
import { formatMonth, formatDate } from '#model/say/format.ts';
import { freeze } from './freeze.ts';
import { joinExchanges } from './join.ts';
import { byId } from './lookup.ts';
import { monthsBetween } from '#model/period.ts';
import { fillPhrase, type Phrase, type Segment } from '#model/say/phrase.ts';
import { select } from '#model/query.ts';
import { assertShown } from '#model/check/shown.ts';
import { joinSources } from './sources.ts';
import type { SourceView } from './source.ts';
import { marksOf, typesetAll } from '#model/say/typeset.ts';

/** A link to a neighbour. */
export interface Step {
  readonly title: string;
  readonly href: string;
}

/** A month of the period, whether anything happened in it or not. */
export interface MonthView {
  readonly month: string;
  readonly href: string;
  /** "March 2024" */
  readonly name: string;
  /** The month in one line; undefined where the month has no file. */
  readonly headline: string | undefined;
  readonly exchanges: readonly ExchangeView[];
  /** The sources that the month's narrative cites. */
  readonly cites: readonly SourceView[];
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** A chapter: its head, and the sources and exchanges it rests on. */
export interface ChapterView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly lead: string;
  readonly exchanges: readonly ExchangeView[];
  readonly cites: readonly SourceView[];
}

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

/** The whole briefing, joined and frozen: the one value that every face renders. */
export interface Briefing extends Omit<BriefingSettings, 'key_points' | 'bottom_line' | 'outside'> {
  readonly addresses: Addresses;
  /** What the engine itself prints, in the briefing's language. */
  readonly words: Words;
  readonly bottomLine: Phrase;
  readonly keyPoints: readonly KeyPointView[];
  /** "July 2023 to June 2024" */
  readonly periodName: string;
  readonly dataThroughName: string;
  readonly editionDate: string;
  readonly exchanges: readonly ExchangeView[];
  readonly months: readonly MonthView[];
  readonly chapters: readonly ChapterView[];
  readonly sources: readonly SourceView[];
  readonly claims: readonly ClaimView[];
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

/** How many exchanges meet a query, with the address at which they are listed. */
export function count(
  briefing: Pick<Briefing, 'exchanges' | 'ranks' | 'language' | 'addresses'>,
  query: Query,
): Segment {
  const { language, addresses } = briefing;
  return { text: formatNumber(find(briefing, query).length, language), href: hrefOfQuery(query, addresses) };
}

function viewMonths(
  entries: Entries,
  exchanges: readonly ExchangeView[],
  sources: ReadonlyMap<string, SourceView>,
  addresses: Addresses,
): MonthView[] {
  const { period, language } = entries.briefing;
  const written = new Map(entries.months.map((entry) => [entry.month, entry]));
  const steps = monthsBetween(period.from, period.until).map((month) => ({
    month,
    title: formatMonth(month, language),
    href: addresses.month(month),
  }));
  const happened = Map.groupBy(exchanges, ({ month }) => month);
  return steps.map(({ month, title, href }, index) => ({
    month,
    href,
    name: title,
    headline: written.get(month)?.headline,
    exchanges: happened.get(month) ?? [],
    cites: (written.get(month)?.cites ?? []).map((id) => byId(sources, id, `Month ${month}`)),
    previous: steps[index - 1],
    next: steps[index + 1],
  }));
}

/**
 * Joins the entries into one frozen briefing: names for ids, links, neighbours, counts.
 * @throws when an entry names something that is not there, or a value is missing where one is shown; the reader has
 * refused such content before.
 */
export function joinBriefing(written: Entries, addresses: Addresses): Briefing {
  const words = { language: written.briefing.language, own: written.words };
  const entries = typesetAll(written, marksOf(words));
  const context = { words, addresses };
  const { key_points: keyPoints, bottom_line: bottomLine, outside, ...settings } = entries.briefing;
  const { language } = settings;
  const sources = joinSources(entries, context);
  const cite = (citation: Citation): CitationView => ({
    source: byId(sources, citation.source, 'Citation'),
    at: citation.at,
    says: citation.says,
  });
  const exchanges = joinExchanges(entries, cite, context);
  const exchangeById = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const answer = (query: Query) => select(exchanges, query, settings.ranks);
  const fill = (text: string) =>
    fillPhrase(text, (query) => count({ ...settings, exchanges, addresses }, query));

  const briefing: Briefing = {
    ...settings,
    ...context,
    bottomLine: fill(bottomLine),
    keyPoints: keyPoints.map((point) => ({
      claim: fill(point.claim),
      detail: point.detail === undefined ? undefined : fill(point.detail),
      on: point.on.map((id) => byId(exchangeById, id, 'Key point')),
    })),
    periodName: say(words, 'date.range', {
      from: formatMonth(settings.period.from, language),
      until: formatMonth(settings.period.until, language),
    }),
    dataThroughName: formatDate(settings.data_through, words),
    editionDate: formatDate(settings.edition.date, words),
    exchanges,
    months: viewMonths(entries, exchanges, sources, addresses),
    chapters: entries.chapters
      .toSorted((a, b) => a.order - b.order)
      .map((chapter) => ({
        id: chapter.id,
        href: addresses.chapter(chapter.id),
        title: chapter.title,
        shortTitle: chapter.short_title,
        lead: chapter.lead,
        exchanges: chapter.exchanges.map((id) => byId(exchangeById, id, `Chapter ${chapter.id}`)),
        cites: chapter.cites.map((id) => byId(sources, id, `Chapter ${chapter.id}`)),
      })),
    sources: [...sources.values()],
    claims: entries.claims.map((claim) => viewClaim(claim, answer, cite, context)),
    counted: viewCounted(entries, answer, words),
    history: entries.editions,
    outsideRecord: outside.map((item) => ({
      what: item.what,
      why: item.why,
      citations: item.sources.map(cite),
    })),
  };
  return freeze(assertShown(briefing, entries));
}

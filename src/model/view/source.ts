import type { Source } from '#schema/source.ts';
import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Addresses } from '#model/address.ts';
import { capitalise, formatDate } from '#model/say/format.ts';

/** A link to something that rests on a source. */
export interface Use {
  readonly title: string;
  readonly href: string;
  /** The id of it on the sheet, where everything is on one page. */
  readonly anchor: string;
  /** Its number, where it is an exchange or a source. */
  readonly number?: number;
}

/** A source as it is shown: its origin resolved, its citation ready to print. */
export interface SourceView {
  readonly id: string;
  /** Its place in the list of sources, from 1. */
  readonly number: number;
  readonly href: string;
  readonly publisher: string;
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** The host of the address, for a short link text. */
  readonly host: string | undefined;
  /** The date of publication in words, or undefined where the page gives none. */
  readonly published: string | undefined;
  /** The name of its language, in the briefing's. */
  readonly language: string | undefined;
  /** The id at the end of the chain of relays; its own where it relays nobody. */
  readonly origin: string;
  /** The publisher of the origin, where that is another. */
  readonly originName: string | undefined;
  /** What stands before the locator: "Publisher, 28 March 2024". */
  readonly label: string;
  /** Who they are and how they stand to the matter, in words. */
  readonly descriptor: string;
  readonly uses: readonly Use[];
  /** The sources that repeat this one's text, from it or from another that repeats it. */
  readonly repeatedBy: readonly Use[];
}

/**
 * The ids of the sources whose text this one repeats, following `relay_of` to its end: the nearest first, the origin
 * last. None where it relays nobody.
 * @throws when the chain runs in a circle or leaves the list, which integrity has refused before.
 */
export function listRelayed(id: string, sources: ReadonlyMap<string, Source>): string[] {
  const seen = new Set([id]);
  for (let at = sources.get(id)?.relay_of; at !== undefined; at = sources.get(at)?.relay_of) {
    if (!sources.has(at))
      throw new Error(`Source ${id}: relay_of names "${at}", which sources.yaml does not hold`);
    if (seen.has(at)) throw new Error(`Source ${id}: relay_of runs in a circle`);
    seen.add(at);
  }
  return [...seen].slice(1);
}

/** The id of the source from which this one's text comes in the end: its own where it relays nobody. */
export function findOrigin(id: string, sources: ReadonlyMap<string, Source>): string {
  return listRelayed(id, sources).at(-1) ?? id;
}

const languageNames = new Map<string, Intl.DisplayNames>();

function nameLanguage(tag: string, { language }: Words): string | undefined {
  // Kept, since making one takes far longer than a name does.
  const names = languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  languageNames.set(language, names);
  return names.of(tag);
}

/** How a source's publisher stands to the matter, in words: "organ or medium of a party (Ruritania)". */
function describe(source: Source, partyNames: ReadonlyMap<string, string>, words: Words): string {
  const { stance, party = '' } = source;
  const standing =
    stance === 'party'
      ? say(words, 'stance.party', { party: partyNames.get(party) ?? party })
      : say(words, `stance.${stance}`);
  const parts = [standing, source.note?.replace(/\.$/, '')];
  return capitalise(parts.filter((part) => part !== undefined).join('; '));
}

/** What stands before a locator: "Publisher, 28 March 2024". */
export function labelOf({ publisher, published, url }: Source, words: Words): string {
  if (published !== undefined) return `${publisher}, ${formatDate(published, words)}`;
  return url === undefined ? publisher : say(words, 'source.undated', { publisher });
}

function nameOrigin(source: Source, origin: Source | undefined): string | undefined {
  return origin?.publisher === source.publisher ? undefined : origin?.publisher;
}

/** Joins a source to its origin and to what rests on it. */
export function viewSource(
  source: Source,
  context: {
    readonly sources: ReadonlyMap<string, Source>;
    readonly partyNames: ReadonlyMap<string, string>;
    readonly number: number;
    readonly uses: readonly Use[];
    readonly repeatedBy: readonly Use[];
    readonly addresses: Addresses;
    readonly words: Words;
  },
): SourceView {
  const origin = findOrigin(source.id, context.sources);
  const published = source.published === undefined ? undefined : formatDate(source.published, context.words);
  return {
    id: source.id,
    number: context.number,
    href: context.addresses.source(source.id),
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    host: source.url === undefined ? undefined : new URL(source.url).hostname.replace(/^www\./, ''),
    published,
    language: source.language && nameLanguage(source.language, context.words),
    origin,
    originName: nameOrigin(source, context.sources.get(origin)),
    label: labelOf(source, context.words),
    descriptor: describe(source, context.partyNames, context.words),
    uses: context.uses,
    repeatedBy: context.repeatedBy,
  };
}

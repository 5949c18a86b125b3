import type { Party } from '#schema/briefing.ts';
import type { Source } from '#schema/source.ts';
import type { Edtf } from '#schema/value/edtf.ts';

/** Something that rests on a source. */
export type Use =
  | {
      readonly exchange: {
        readonly id: string;
        readonly month: string;
        /** Its number in order of date. */
        readonly number: number;
        readonly title: string;
      };
    }
  /** The narrative of a month, by the month's key. */
  | { readonly month: string }
  | { readonly chapter: { readonly id: string; readonly title: string } }
  | { readonly claim: { readonly id: string; readonly by: string } }
  /** A paper, by its title and its month. */
  | { readonly document: { readonly title: string; readonly month: string } }
  /** What was seen and left out, in its words. */
  | { readonly outside: string };

/** A source as others name it. */
export interface SourceRef {
  readonly id: string;
  /** Its place in the list of sources, from 1. */
  readonly number: number;
  readonly publisher: string;
  readonly url: string | undefined;
  /** When it was published; undefined where the page does not say. */
  readonly published: Edtf | undefined;
}

/** A source with its origin and all that rests on it. */
export interface SourceView extends SourceRef {
  readonly title: string | undefined;
  /** Its language as a BCP 47 tag. */
  readonly language: string | undefined;
  /** How its publisher stands to the matter. */
  readonly stance: Source['stance'];
  /** The party whose organ or medium it is. */
  readonly party: Party | undefined;
  readonly note: string | undefined;
  /** The id at the end of the chain of relays; its own where it relays nobody. */
  readonly origin: string;
  /** The publisher of the origin, where that is another. */
  readonly originName: string | undefined;
  /** In reading order, each once. */
  readonly uses: readonly Use[];
  /** The sources that repeat this one's text, from it or from another that repeats it. */
  readonly repeatedBy: readonly SourceRef[];
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

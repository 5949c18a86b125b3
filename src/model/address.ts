import type { Query } from '#schema/query.ts';
import { slugOf } from './query-slug.ts';

interface WithId {
  readonly id: string;
}

/**
 * A thing that has an address on every face, under the name of its kind: `{ exchange }`, `{ page: '/data/exchanges.csv'
 * }`.
 */
export type Thing =
  /** A page by its path within the site. */
  | { readonly page: string }
  | { readonly exchange: WithId & { readonly month: string } }
  /** A month by its key, `2024-03`. */
  | { readonly month: string }
  | { readonly chapter: WithId }
  | { readonly source: WithId }
  | { readonly claim: WithId }
  /** The method as a whole, or its rules of counting. */
  | { readonly method: 'whole' | 'rules' };

/** A thing that has a page of its own on the site, and is not on the sheet. */
export type Listed = { readonly query: Query } | { readonly person: WithId } | { readonly place: WithId };

/** The address of each thing on one face. */
export interface Href {
  (thing: Thing): string;
  /** Undefined where the face has no place for it. */
  (thing: Thing | Listed): string | undefined;
}

/** The id of the element that a thing is, on the sheet and where the site has it among others on one page. */
export function anchorOf(thing: Exclude<Thing, { readonly page: string }>): string {
  if ('exchange' in thing) return thing.exchange.id;
  if ('month' in thing) return `month-${thing.month}`;
  if ('chapter' in thing) return `chapter-${thing.chapter.id}`;
  if ('source' in thing) return `source-${thing.source.id}`;
  if ('claim' in thing) return `claim-${thing.claim.id}`;
  return thing.method === 'rules' ? 'rules' : 'method';
}

function pathOfQuery(query: Query): string {
  const slug = slugOf(query);
  return slug === '' ? '/exchanges/' : `/exchanges/${slug}/`;
}

function pathOf(thing: Thing | Listed): string {
  if ('page' in thing) return thing.page;
  if ('exchange' in thing) return `/months/${thing.exchange.month}/#${anchorOf(thing)}`;
  if ('month' in thing) return `/months/${thing.month}/`;
  if ('chapter' in thing) return `/chapters/${thing.chapter.id}/`;
  if ('source' in thing) return `/sources/#${anchorOf(thing)}`;
  if ('claim' in thing) return `/method/#${anchorOf(thing)}`;
  if ('query' in thing) return pathOfQuery(thing.query);
  if ('person' in thing) return `/people/${thing.person.id}/`;
  if ('place' in thing) return `/places/${thing.place.id}/`;
  return '/method/';
}

/** Addresses on the site, each thing on its page, under a base path such as `/` or `/x/`. */
export function siteHref(base: string): (thing: Thing | Listed) => string {
  const root = base.replace(/\/$/, '');
  return (thing) => root + pathOf(thing);
}

/** Addresses within the print edition, where everything stands on one page; a page of the site keeps its own. */
export function sheetHref(base: string): Href {
  const site = siteHref(base);
  function href(thing: Thing): string;
  function href(thing: Thing | Listed): string | undefined;
  function href(thing: Thing | Listed): string | undefined {
    if ('page' in thing) return site(thing);
    if ('query' in thing || 'person' in thing || 'place' in thing) return undefined;
    return `#${anchorOf(thing)}`;
  }
  return href;
}

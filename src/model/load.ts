import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { sheetAddresses, siteAddresses } from './address.ts';
import { type Briefing, joinBriefing } from './briefing.ts';

const briefings = new Map<string, Promise<Briefing>>();

/** The entries of a collection. Astro warns of an empty one as of a mistake, but a briefing may well have no claims. */
async function listEntries<Name extends CollectionKey>(name: Name) {
  const contents = await getEntry('contents', 'contents');
  return contents?.data.filled.includes(name) === true ? getCollection(name) : [];
}

async function join(sheet: boolean): Promise<Briefing> {
  const base = import.meta.env.BASE_URL;
  const [briefing, months, chapters, people, places, sources, claims] = await Promise.all([
    getEntry('briefing', 'briefing'),
    listEntries('months'),
    listEntries('chapters'),
    listEntries('people'),
    listEntries('places'),
    listEntries('sources'),
    listEntries('claims'),
  ]);
  if (briefing === undefined) throw new Error('content/briefing.yaml was not loaded. Run npm run check.');
  const entries = {
    briefing: briefing.data,
    months: months.map(({ data }) => data),
    chapters: chapters.map(({ data }) => data),
    people: people.map(({ data }) => data),
    places: places.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    claims: claims.map(({ data }) => data),
  };
  return joinBriefing(entries, sheet ? sheetAddresses(base) : siteAddresses(base));
}

/**
 * The briefing, as the page at `url` shows it: links lead to pages, but within `/print/` to places on that page.
 * Joined once a build; in development anew for each request, since the content may have changed.
 */
export async function load(url: URL): Promise<Briefing> {
  const sheet = url.pathname.endsWith('/print/');
  if (import.meta.env.DEV) return join(sheet);
  const style = sheet ? 'sheet' : 'site';
  const known = briefings.get(style) ?? join(sheet);
  briefings.set(style, known);
  return known;
}

/**
 * The compiled prose of a month or a chapter, or undefined where a month has no file.
 */
export async function loadProse(collection: 'months' | 'chapters', id: string) {
  const entry = await getEntry(collection, id);
  return entry === undefined ? undefined : (await render(entry)).Content;
}

import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import type { BriefingSettings } from '#schema/briefing.ts';
import { type Addresses, type Face, faceAt, sheetAddresses, siteAddresses } from './address.ts';
import { type Briefing, joinBriefing } from '#model/view/briefing.ts';

const addressesOf = { site: siteAddresses, sheet: sheetAddresses };
/** Joined once for each reading of the content: in development a save brings other settings, if equal ones. */
const briefings = new WeakMap<BriefingSettings, Partial<Record<Face, Promise<Briefing>>>>();

/** The entries of a collection. Astro warns of an empty one as of a mistake, but a briefing may well have no claims. */
async function listEntries<Name extends CollectionKey>(name: Name) {
  const contents = await getEntry('contents', 'contents');
  return contents?.data.filled.includes(name) === true ? getCollection(name) : [];
}

async function join(briefing: BriefingSettings, addresses: Addresses): Promise<Briefing> {
  const [months, chapters, people, places, sources, claims, editions, words] = await Promise.all([
    listEntries('months'),
    listEntries('chapters'),
    listEntries('people'),
    listEntries('places'),
    listEntries('sources'),
    listEntries('claims'),
    listEntries('editions'),
    getEntry('words', 'words'),
  ]);
  return joinBriefing(
    {
      briefing,
      months: months.map(({ data }) => data),
      chapters: chapters.map(({ data }) => data),
      people: people.map(({ data }) => data),
      places: places.map(({ data }) => data),
      sources: sources.map(({ data }) => data),
      claims: claims.map(({ data }) => data),
      editions: editions.map(({ data }) => data).toSorted((a, b) => Number(a.number) - Number(b.number)),
      words: words?.data ?? {},
    },
    addresses,
  );
}

/** The briefing with the links of a face: on the site they lead to pages, on the sheet to places on its one page. */
export async function load(face: Face): Promise<Briefing> {
  const settings = (await getEntry('briefing', 'briefing'))?.data;
  if (settings === undefined) throw new Error('content/briefing.yaml was not loaded. Run npm run check.');
  const known = briefings.get(settings) ?? {};
  briefings.set(settings, known);
  return (known[face] ??= join(settings, addressesOf[face](import.meta.env.BASE_URL)));
}

/** The briefing for a component that stands in prose, which no page can tell its face: that of the page at `url`. */
export function loadAt(url: URL): Promise<Briefing> {
  return load(faceAt(url, import.meta.env.BASE_URL));
}

/**
 * The compiled prose of a month or a chapter, or undefined where a month has no file.
 */
export async function loadProse(collection: 'months' | 'chapters', id: string) {
  // Not by getEntry, which warns of a month without a file as of a mistake.
  const entry = (await listEntries(collection)).find((candidate) => candidate.id === id);
  return entry === undefined ? undefined : (await render(entry)).Content;
}

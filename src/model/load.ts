import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import type { BriefingSettings } from '#schema/briefing.ts';
import { type Face, type FaceKind, faceOf, kindAt } from './face.ts';
import { formatMonth } from './say/format.ts';
import type { Row } from './search/row.ts';
import { listProseRows } from './search/rows.ts';
import { type Section, splitSections } from './search/section.ts';
import { type Briefing, joinBriefing } from '#model/view/briefing.ts';
import { wordsOf } from '#model/view/entries.ts';

/** Joined once for each reading of the content: in development a save brings other settings, if equal ones. */
const briefings = new WeakMap<BriefingSettings, Promise<Briefing>>();

/** The entries of a collection. Astro warns of an empty one as of a mistake, but a briefing may well have no claims. */
async function listEntries<Name extends CollectionKey>(name: Name) {
  const contents = await getEntry('contents', 'contents');
  return contents?.data.filled.includes(name) === true ? getCollection(name) : [];
}

async function loadSettings(): Promise<BriefingSettings> {
  const settings = (await getEntry('briefing', 'briefing'))?.data;
  if (settings === undefined) throw new Error('content/briefing.yaml was not loaded. Run npm run check.');
  return settings;
}

async function loadWords() {
  return (await getEntry('words', 'words'))?.data ?? {};
}

async function join(briefing: BriefingSettings): Promise<Briefing> {
  const [months, chapters, people, places, sources, claims, documents, editions, words] = await Promise.all([
    listEntries('months'),
    listEntries('chapters'),
    listEntries('people'),
    listEntries('places'),
    listEntries('sources'),
    listEntries('claims'),
    listEntries('documents'),
    listEntries('editions'),
    loadWords(),
  ]);
  return joinBriefing({
    briefing,
    months: months.map(({ data }) => data),
    chapters: chapters.map(({ data }) => data),
    people: people.map(({ data }) => data),
    places: places.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    claims: claims.map(({ data }) => data),
    documents: documents.map(({ data }) => data),
    editions: editions.map(({ data }) => data).toSorted((a, b) => Number(a.number) - Number(b.number)),
    words,
  });
}

/** The briefing, the same value for every page. */
export async function load(): Promise<Briefing> {
  const settings = await loadSettings();
  const known = briefings.get(settings) ?? join(settings);
  briefings.set(settings, known);
  return known;
}

/** How a page of a kind shows the briefing, in the briefing's own language. */
export async function loadFace(kind: FaceKind): Promise<Face> {
  const [briefing, words] = await Promise.all([loadSettings(), loadWords()]);
  return faceOf(kind, wordsOf({ briefing, words }), import.meta.env.BASE_URL);
}

/** Both for a component that stands in prose, which no page can tell its face: that of the page at `url`. */
export async function loadAt(url: URL): Promise<{ readonly briefing: Briefing; readonly face: Face }> {
  const [briefing, face] = await Promise.all([load(), loadFace(kindAt(url, import.meta.env.BASE_URL))]);
  return { briefing, face };
}

/**
 * The compiled prose of a month or a chapter, or undefined where a month has no file.
 */
export async function loadProse(collection: 'months' | 'chapters', id: string) {
  // Not by getEntry, which warns of a month without a file as of a mistake.
  const entry = (await listEntries(collection)).find((candidate) => candidate.id === id);
  return entry === undefined ? undefined : (await render(entry)).Content;
}

/** The prose of a month or a chapter as plain text, by its sections; none where a month has no file. */
async function loadSections(collection: 'months' | 'chapters', id: string): Promise<Section[]> {
  const entry = (await listEntries(collection)).find((candidate) => candidate.id === id);
  if (entry?.body === undefined) return [];
  return splitSections(entry.body, (await render(entry)).headings);
}

/** A row for each section of the prose, by which a reader finds it. */
export async function loadProseRows(face: Face): Promise<Row[]> {
  const { months, chapters } = await load();
  const prose = await Promise.all([
    ...months.map(async ({ month, headline }) => ({
      title: headline ?? formatMonth(month, face.language),
      href: face.href({ month }),
      sections: await loadSections('months', month),
    })),
    ...chapters.map(async (chapter) => ({
      title: chapter.title,
      href: face.href({ chapter }),
      sections: await loadSections('chapters', chapter.id),
    })),
  ]);
  return listProseRows(prose);
}

import { say } from '#words/say.ts';
import type { Face } from '#model/face.ts';
import { formatMonth } from '#model/say/format.ts';
import { labelOf } from '#model/say/source.ts';
import { NEITHER } from './record.ts';
import type { Briefing } from '#model/view/briefing.ts';

/** The name of a record and its address, which not every record has. */
export interface Place {
  readonly title: string;
  readonly href?: string;
}

/** The records that a briefing shows, by table and id: `exchanges/one-id`. */
export function listPlaces(briefing: Briefing, face: Face): ReadonlyMap<string, Place> {
  const { exchanges, months, chapters, sources, claims, documents, people, places } = briefing;
  const { href, words, language } = face;
  const link = (title: string, at: string | undefined) =>
    at === undefined ? { title } : { title, href: at };
  return new Map<string, Place>([
    [`parties/${NEITHER}`, { title: say(words, 'change.nobody') }],
    ['answers/true', { title: say(words, 'change.yes') }],
    ['answers/false', { title: say(words, 'change.no') }],
    ['settings/briefing', { title: say(words, 'change.settings'), href: href({ page: '/' }) }],
    ...exchanges.map((one) => [`exchanges/${one.id}`, link(one.title, href({ exchange: one }))] as const),
    ...months.map(
      ({ month }) => [`months/${month}`, link(formatMonth(month, language), href({ month }))] as const,
    ),
    ...chapters.map((one) => [`chapters/${one.id}`, link(one.title, href({ chapter: one }))] as const),
    ...sources.map((one) => [`sources/${one.id}`, link(labelOf(one, words), href({ source: one }))] as const),
    ...claims.map((one) => [`claims/${one.id}`, link(one.by, href({ claim: one }))] as const),
    ...documents.map(
      (one) =>
        [
          `documents/${one.id}`,
          link(one.title, one.month === undefined ? undefined : href({ month: one.month })),
        ] as const,
    ),
    ...people.map((one) => [`people/${one.id}`, link(one.name, href({ person: one }))] as const),
    ...places.map((one) => [`places/${one.id}`, link(one.name, href({ place: one }))] as const),
    ...briefing.parties.map(({ id, name }) => [`parties/${id}`, { title: name }] as const),
    ...briefing.kinds.map(({ id, label }) => [`kinds/${id}`, { title: label }] as const),
    ...briefing.ranks.map(({ id, label }) => [`ranks/${id}`, { title: label }] as const),
  ]);
}

/** The name that a record had which is gone, from the fields that it held. */
export function titleOfGone(id: string, was: unknown): string {
  if (typeof was !== 'object' || was === null) return id;
  const { title, name, publisher, by, published } = was as Record<string, unknown>;
  const label = [publisher, published].filter((part) => part !== undefined).join(', ');
  return String(name ?? (label === '' ? (title ?? by ?? id) : label));
}

/** The table into which a field points; undefined for all that name nothing. */
const POINTS: Readonly<Record<string, string>> = {
  announced_by: 'parties',
  exchanges: 'exchanges',
  from: 'parties',
  kind: 'kinds',
  led_by: 'people',
  met: 'people',
  on: 'exchanges',
  party: 'parties',
  places: 'places',
  rank: 'ranks',
  relay_of: 'sources',
  signed_by: 'people',
  seen_outside: 'answers',
  source: 'sources',
  to: 'parties',
};

/** Prose as a reader can take it in: `[Example Courier, item 3]` for a citation, no marks of headings, no tags. */
function plainProse(text: string, places: ReadonlyMap<string, Place>): string {
  return text
    .replace(/<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g, (_tag, name: string, attributes: string) => {
      const values = [...attributes.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
      const named = values.map((value) => places.get(`sources/${value}`)?.title ?? value).join(', ');
      if (name === 'Exchange' || name === 'Note') return '';
      // A number that was counted then: what it was is not stored.
      if (/^(?:Count|Share|First|Last)$/.test(name)) return '[…]';
      return name === 'Cite' ? `[${named}]` : `[${[name, named].filter((part) => part !== '').join(': ')}]`;
    })
    .replace(/<\/[A-Z]\w*>|^#+ /gm, '');
}

/** The parts of a set of fields in one text, with semicolons between those that are not sentences. */
function joinParts(parts: readonly string[]): string {
  return parts.reduce((text, part) => (/[.!?]$/.test(text) ? `${text} ${part}` : `${text}; ${part}`));
}

/**
 * A value as texts that a reader takes in, one for each item of a list and each paragraph: names for ids. The entries
 * on which a finding rests are left out.
 */
export function spellOut(value: unknown, field: string, places: ReadonlyMap<string, Place>): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item) => spellOut(item, field, places).join(', '));
  if (typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([name]) => name !== 'id' && name !== 'on')
      .map(([name, item]) => spellOut(item, name, places).join(', '));
    return parts.length === 0 ? [] : [joinParts(parts)];
  }
  const text = String(value);
  const named = places.get(`${POINTS[field] ?? ''}/${text}`)?.title;
  if (named !== undefined) return [named];
  return plainProse(text, places)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

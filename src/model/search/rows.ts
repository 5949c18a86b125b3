import { formatDate, formatMonth } from '#model/say/format.ts';
import { lastOffice } from '#model/say/person.ts';
import type { Face } from '#model/face.ts';
import type { Briefing } from '#model/view/briefing.ts';
import type { ExchangeView } from '#model/view/exchange.ts';
import type { Row } from './row.ts';
import type { Section } from './section.ts';

/** The prose of a month or a chapter, by the title and the address of its page. */
export interface Prose {
  readonly title: string;
  readonly href: string;
  readonly sections: readonly Section[];
}

const join = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');

function rowOfExchange(exchange: ExchangeView, face: Face): Row {
  const { title, ledBy, met, places, when, month, kind, rank, summary, differs, from, to } = exchange;
  return [
    face.href({ exchange }),
    'exchange',
    title,
    join([...ledBy, ...met, ...places].map(({ name }) => name)),
    join([
      formatDate(when, face.words),
      formatMonth(month, face.language),
      from.name,
      to.name,
      kind.label,
      rank.label,
    ]),
    join([summary, differs]),
  ];
}

/** A row for each exchange. */
export function listExchangeRows(exchanges: readonly ExchangeView[], face: Face): Row[] {
  return exchanges.map((exchange) => rowOfExchange(exchange, face));
}

/** A row for each person and place, and for each source. */
export function listNameRows({ people, places, sources }: Briefing, face: Face): Row[] {
  return [
    ...people.map((person): Row => [
      face.href({ person }) ?? '',
      'person',
      person.name,
      join([...person.native, ...person.variants]),
      join([person.party?.name, lastOffice(person)]),
      join(person.roles.map(({ title }) => title)),
    ]),
    ...places.map((place): Row => [
      face.href({ place }) ?? '',
      'place',
      place.name,
      join(place.native),
      join([place.party?.name]),
      '',
    ]),
    ...sources.map((source): Row => [
      face.href({ source }),
      'source',
      source.title ?? source.publisher,
      source.publisher,
      source.published === undefined ? '' : formatDate(source.published, face.words),
      '',
    ]),
  ];
}

/** A row for each section of some prose. */
export function listProseRows(prose: readonly Prose[]): Row[] {
  return prose.flatMap(({ title, href, sections }) =>
    sections.map(({ heading, text }): Row => {
      const address = heading === undefined ? href : `${href}#${heading.slug}`;
      return [address, 'section', heading?.text ?? title, '', heading === undefined ? '' : title, text];
    }),
  );
}

import type { Citation } from '#schema/citation.ts';
import type { Document } from '#schema/document.ts';
import { parseEdtf } from '#schema/value/edtf.ts';
import { compareText } from '#model/order.ts';
import { compareDates, startMonth } from '#model/period.ts';
import type { Entries } from './entries.ts';
import type { CitationView, ExchangeView, When } from './exchange.ts';
import { byId, mapById } from './lookup.ts';
import { officeOn } from './person.ts';

/** Somebody who signed a paper. */
export interface Signatory {
  readonly id: string;
  readonly name: string;
  /** The office held on the day; undefined where none is on record. */
  readonly office: string | undefined;
}

/** A paper that was signed or announced, with names for ids. */
export interface DocumentView extends Pick<Document, 'id' | 'title' | 'status'> {
  readonly when: When;
  /** The month in which it falls: `2024-03`. */
  readonly month: string | undefined;
  readonly signedBy: readonly Signatory[];
  /** What is known of its text; undefined where nothing was found. */
  readonly text: string | undefined;
  readonly note: string | undefined;
  readonly exchanges: readonly ExchangeView[];
  readonly citations: readonly CitationView[];
}

/**
 * Every paper in order of date, and of id within a day. `cite` resolves a citation.
 * @throws when one names a person or an exchange that is not there.
 */
export function viewDocuments(
  entries: Entries,
  exchanges: ReadonlyMap<string, ExchangeView>,
  cite: (citation: Citation) => CitationView,
): DocumentView[] {
  const people = mapById(entries.people);
  return entries.documents
    .toSorted((a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id))
    .map(({ id, title, status, date, text, note, ...document }) => {
      const asker = `Document ${id}`;
      return {
        id,
        title,
        status,
        when: { ...parseEdtf(date), edtf: date, note: undefined },
        month: startMonth(date),
        signedBy: document.signed_by.map((signatory) => {
          const person = byId(people, signatory, asker);
          return { id: signatory, name: person.name, office: officeOn(person, date) };
        }),
        text,
        note,
        exchanges: document.exchanges.map((exchange) => byId(exchanges, exchange, asker)),
        citations: document.sources.map(cite),
      };
    });
}

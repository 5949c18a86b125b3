import type { Edition } from '#schema/edition.ts';
import type { Addresses } from '#model/address.ts';

/** A correction of an entry: the number of its edition, and where it is told. */
export interface Correction {
  readonly number: string;
  readonly href: string;
}

/** The anchor of a record's changes in an edition, on the page of changes. */
export function anchorOf(number: string, table: string, id: string): string {
  return `edition-${number}-${table}-${id}`;
}

/** The editions that corrected an entry, the first one first. */
export function listCorrections(
  entry: string,
  editions: readonly Edition[],
  addresses: Addresses,
): Correction[] {
  return editions
    .filter(({ changes }) =>
      changes.some(({ table, id, kind }) => table === 'exchanges' && id === entry && kind === 'correction'),
    )
    .map(({ number }) => ({
      number,
      href: addresses.page(`/changes/#${anchorOf(number, 'exchanges', entry)}`),
    }));
}

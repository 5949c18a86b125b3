import type { Edition } from '#schema/edition.ts';

/** The anchor of a record's changes in an edition, on the page of changes. */
export function anchorOf(number: string, table: string, id: string): string {
  return `edition-${number}-${table}-${id}`;
}

/** The numbers of the editions that corrected an entry, the first one first. */
export function listCorrections(entry: string, editions: readonly Edition[]): string[] {
  return editions
    .filter(({ changes }) =>
      changes.some(({ table, id, kind }) => table === 'exchanges' && id === entry && kind === 'correction'),
    )
    .map(({ number }) => number);
}

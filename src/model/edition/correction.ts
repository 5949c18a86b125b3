import type { Edition } from '#schema/edition.ts';
import { group } from '#model/view/lookup.ts';

/** The anchor of a record's changes in an edition, on the page of changes. */
export function anchorOf(number: string, table: string, id: string): string {
  return `edition-${number}-${table}-${id}`;
}

/** The numbers of the editions that corrected an entry, the first one first, by the entry's id. */
export function listCorrections(editions: readonly Edition[]): ReadonlyMap<string, readonly string[]> {
  return group(
    editions.flatMap(({ number, changes }) => {
      const corrected = changes.filter(({ table, kind }) => table === 'exchanges' && kind === 'correction');
      return [...new Set(corrected.map(({ id }) => id))].map((id) => [id, number] as const);
    }),
  );
}

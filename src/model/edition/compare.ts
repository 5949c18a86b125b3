import type { Change } from '#schema/edition.ts';
import { keyOf, type Row } from './record.ts';

/** A change that nobody has given a reason for yet. */
export type Difference = Omit<Change, 'kind' | 'why'>;

function fieldsOf({ table: _table, id: _id, ...fields }: Row): Record<string, unknown> {
  return fields;
}

/** A record without its id, as text: what it has in common with itself under another id. */
function bodyOf(row: Row): string {
  return `${row.table} ${JSON.stringify(fieldsOf(row))}`;
}

function compareRows(before: Row, after: Row): Difference[] {
  const { table, id } = after;
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].toSorted().flatMap((field) => {
    const [was, is] = [old[field], young[field]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ table, id, field, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
  });
}

/**
 * The changes from one record to the next, field by field, in order of table and id. What went and came back
 * alike in all but its id was renamed.
 */
export function compareRecords(before: readonly Row[], after: readonly Row[]): Difference[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const young = new Set(after.map(keyOf));
  const gone = before.filter((row) => !young.has(keyOf(row)));
  const byBody = new Map(gone.map((row) => [bodyOf(row), row]));
  const renamed = new Set<Row>();
  const changed = after.flatMap((row): Difference[] => {
    const { table, id } = row;
    const known = old.get(keyOf(row));
    if (known !== undefined) return compareRows(known, row);
    const same = byBody.get(bodyOf(row));
    if (same === undefined || renamed.has(same)) return [{ table, id, is: fieldsOf(row) }];
    renamed.add(same);
    return [{ table, id, field: 'id', was: same.id, is: id }];
  });
  const went = gone
    .filter((row) => !renamed.has(row))
    .map((row) => ({ table: row.table, id: row.id, was: fieldsOf(row) }));
  return [...changed, ...went];
}

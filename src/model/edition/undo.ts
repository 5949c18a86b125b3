import type { Difference } from './compare.ts';
import { keyOf, type Row, sortRows } from './record.ts';

function undo(row: Row, { field = '', was }: Difference): Row {
  if (field === 'id') return { ...row, id: String(was) };
  const { [field]: _is, ...rest } = row;
  return was === undefined ? (rest as Row) : { ...row, [field]: was };
}

/** The record as it was before an edition's changes. */
export function undoChanges(rows: readonly Row[], changes: readonly Difference[]): Row[] {
  const byRecord = Map.groupBy(changes, keyOf);
  const kept = rows.flatMap((row) => {
    const own = byRecord.get(keyOf(row)) ?? [];
    if (own.some(({ field, was }) => field === undefined && was === undefined)) return [];
    return [own.filter(({ field }) => field !== undefined).reduce(undo, row)];
  });
  const back = changes
    .filter(({ field, was }) => field === undefined && was !== undefined)
    .map(({ table, id, was }) => ({ table, id, ...(was as object) }));
  return sortRows([...kept, ...back]);
}

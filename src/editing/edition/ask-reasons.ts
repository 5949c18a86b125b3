import type { Difference } from '#model/edition/compare.ts';
import { isGrave } from '#model/edition/fact.ts';
import { CHANGE_KINDS, CHANGE_MEANINGS, type Reason, reasonSchema } from '#schema/edition.ts';
import { askChoice, askText, type Terminal } from '#editing/ask/ask.ts';
import { drawDifference } from './draw.ts';
import { faultOfKind } from './settle.ts';

/** Whether a reason that was given for one change may serve for another. */
type Serves = (other: Difference) => boolean;

/** For how much more than one change a reason is given. */
const REACHES: readonly {
  readonly id: string;
  readonly name: string;
  readonly serves: (one: Difference) => Serves;
}[] = [
  { id: 'this', name: 'this change alone', serves: (one) => (other) => other === one },
  {
    id: 'record',
    name: 'all changes of this record',
    serves: (one) => (other) => other.table === one.table && other.id === one.id,
  },
  {
    id: 'field',
    name: 'this field of all records of its kind',
    serves: (one) => (other) => other.table === one.table && other.field === one.field,
  },
  { id: 'rest', name: 'all that remain and change no fact', serves: () => (other) => !isGrave(other) },
];

/**
 * Asks for the kind and the reason of changes, one after the other. A reason may serve for several.
 * @returns the reason of each change.
 */
export async function askReasons(
  differences: readonly Difference[],
  terminal: Terminal,
): Promise<ReadonlyMap<Difference, Reason>> {
  const reasons = new Map<Difference, Reason>();
  for (const one of differences) {
    if (reasons.has(one)) continue;
    terminal.say(`\n${reasons.size + 1} of ${differences.length}. ${drawDifference(one)}`);
    const fitting = CHANGE_KINDS.filter((kind) => faultOfKind(one, kind) === undefined).map((id) => ({
      id,
      name: CHANGE_MEANINGS[id],
    }));
    const answer = await askChoice(terminal, 'Kind', fitting);
    const why = await askText(terminal, 'Why', reasonSchema.shape.why);
    const reason = reasonSchema.parse({ kind: answer, why });
    const reach = await askChoice(terminal, 'For', REACHES);
    const serves = REACHES.find(({ id }) => id === reach)?.serves(one);
    for (const other of differences)
      if (
        other === one ||
        (!reasons.has(other) && serves?.(other) === true && faultOfKind(other, reason.kind) === undefined)
      )
        reasons.set(other, reason);
  }
  return reasons;
}

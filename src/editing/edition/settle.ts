import type { Difference } from '#model/edition/compare.ts';
import { isGrave } from '#model/edition/fact.ts';
import type { Change, Reason } from '#schema/edition.ts';
import { Refusal } from '#editing/write/refusal.ts';
import { addressOf } from './answers.ts';

/** How many changes without a reason a message names. */
const SHOWN = 20;

/** The mistake in the kind of a change; undefined where the kind fits. */
export function faultOfKind({ table, field, is }: Difference, kind: Reason['kind']): string | undefined {
  const went = field === undefined && is === undefined;
  if (kind === 'withdrawal' && !went) return 'is still there, so it is no withdrawal';
  if (kind === 'renamed' && field !== 'id') return 'has the id that it had, so it is not renamed';
  if (field === 'id' && kind !== 'renamed') return 'has another id, so its kind is renamed';
  const isSource = table === 'sources' && kind === 'source';
  return went && kind !== 'withdrawal' && !isSource ? 'was taken out, so its kind is withdrawal' : undefined;
}

/**
 * The changes, each with its reason.
 * @throws Refusal that names those that have none, or one of a kind that does not fit.
 */
export function settleChanges(
  differences: readonly Difference[],
  reasonOf: (difference: Difference) => Reason | undefined,
): Change[] {
  const open = differences.filter((one) => reasonOf(one) === undefined);
  if (open.length > 0) {
    const lines = open
      .slice(0, SHOWN)
      .map((one) => `  ${addressOf(one)}${isGrave(one) ? '  (a fact changed, or it was taken out)' : ''}`);
    const more = open.length > SHOWN ? `\n  and ${open.length - SHOWN} more` : '';
    throw new Refusal(
      `These changes have no kind and no reason yet. Run npm run edition on a terminal, which asks for them, or name them in a file for --answers:\n${lines.join('\n')}${more}`,
    );
  }
  const changes = differences.flatMap((one) => {
    const reason = reasonOf(one);
    return reason === undefined ? [] : [{ ...one, ...reason }];
  });
  const faults = changes.flatMap((change) => {
    const fault = faultOfKind(change, change.kind);
    return fault === undefined ? [] : [`  ${addressOf(change)} ${fault}`];
  });
  if (faults.length > 0) throw new Refusal(`The kind of these changes does not fit:\n${faults.join('\n')}`);
  return changes;
}

import type { Difference } from './compare.ts';

/** Fields that say something in words: they can be put better without a fact changed. */
const WORDING: ReadonlySet<string> = new Set([
  'bottom_line',
  'counting_rule',
  'date_note',
  'differs',
  'explanation',
  'headline',
  'key_points',
  'kinds',
  'lead',
  'limits',
  'note',
  'order',
  'outside',
  'ranks',
  'rules',
  'says',
  'short',
  'short_title',
  'subtitle',
  'summary',
  'text',
  'title',
  'unit',
]);

/** Whether a change takes something away or touches a fact: it then needs a reason of its own, not the default. */
export function isGrave({ table, field, is }: Difference): boolean {
  if (field === undefined) return is === undefined;
  return table !== 'sources' && field !== 'sources' && !WORDING.has(field);
}

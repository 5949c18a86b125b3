import type { Announced } from '#schema/query.ts';

/** Who made an exchange public, by the list of the parties that did; undefined where nobody has looked into it. */
export function nameAnnounced(announcers: readonly unknown[] | undefined): Announced | undefined {
  if (announcers === undefined) return undefined;
  if (announcers.length === 0) return 'neither';
  return announcers.length === 1 ? 'one' : 'both';
}

/** How many exchanges were made public by both parties, by one alone, by neither. */
export function countAnnounced(
  exchanges: readonly { readonly announcedBy: readonly unknown[] | undefined }[],
): Readonly<Record<Announced | 'unknown', number>> {
  const counts = { both: 0, one: 0, neither: 0, unknown: 0 };
  for (const { announcedBy } of exchanges) counts[nameAnnounced(announcedBy) ?? 'unknown'] += 1;
  return counts;
}

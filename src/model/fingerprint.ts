import { createHash } from 'node:crypto';
import type { Briefing } from '#model/view/briefing.ts';
import { toDataset } from './dataset.ts';

/** The open data as it is published: the text of `data/exchanges.json`. */
export function writeDataset(briefing: Briefing): string {
  return `${JSON.stringify(toDataset(briefing), null, 2)}\n`;
}

/** The SHA-256 of the open data, by which a reader checks that print and data are of one edition. */
export function fingerprint(briefing: Briefing): string {
  return createHash('sha256').update(writeDataset(briefing)).digest('hex');
}

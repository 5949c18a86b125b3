import { createHash } from 'node:crypto';
import type { Words } from '#words/words.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { toDataset } from './dataset.ts';

/** The open data as it is published: the text of `data/exchanges.json`. */
export function writeDataset(briefing: Briefing, words: Words): string {
  return `${JSON.stringify(toDataset(briefing, words), null, 2)}\n`;
}

/** The SHA-256 of the open data, by which a reader checks that print and data are of one edition. */
export function fingerprint(briefing: Briefing, words: Words): string {
  return createHash('sha256').update(writeDataset(briefing, words)).digest('hex');
}

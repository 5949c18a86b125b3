import { siteAddresses } from '#model/address.ts';
import { type Briefing, joinBriefing } from '#model/view/briefing.ts';
import type { Entries } from '#model/view/entries.ts';
import { printProblems } from '#reader/report/problem.ts';
import { readContent } from '#reader/read.ts';

/** The entries of a content folder, which must be without problems. */
export function readEntries(folder: string): Entries {
  const reading = readContent(folder, folder);
  if (!reading.ok) throw new Error(printProblems(reading.problems));
  return reading.entries;
}

/** The briefing of a content folder: the real reader and the real model. */
export function readBriefing(folder: string): Briefing {
  return joinBriefing(readEntries(folder), siteAddresses('/'));
}

export const CONTENT = 'content';
export const HARBOUR = 'tests/fixtures/harbour';
export const LAKE = 'tests/fixtures/lake';
export const OUTBREAK = 'tests/fixtures/outbreak';

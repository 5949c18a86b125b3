import { type Face, type FaceKind, faceOf } from '#model/face.ts';
import { type Briefing, joinBriefing } from '#model/view/briefing.ts';
import { type Entries, wordsOf } from '#model/view/entries.ts';
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
  return joinBriefing(readEntries(folder));
}

/** How a content folder is shown in its own language. */
export function readFace(folder: string, kind: FaceKind = 'site', base = '/'): Face {
  return faceOf(kind, wordsOf(readEntries(folder)), base);
}

export const CONTENT = 'content';
export const HARBOUR = 'tests/fixtures/harbour';
export const LAKE = 'tests/fixtures/lake';
export const OUTBREAK = 'tests/fixtures/outbreak';

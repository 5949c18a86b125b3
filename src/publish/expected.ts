import { type Face, faceOf } from '#model/face.ts';
import { type Briefing, joinBriefing } from '#model/view/briefing.ts';
import { wordsOf } from '#model/view/entries.ts';
import { findContentFolder } from '#reader/folder/content-folder.ts';
import { tellPending } from '#reader/editions/pending.ts';
import { printProblems } from '#reader/report/problem.ts';
import { readShared } from '#reader/shared.ts';
import { PublishError } from './refusal.ts';

/** The briefing that a built site must show, and the face in which it shows it. */
export interface Expected {
  readonly briefing: Briefing;
  readonly face: Face;
}

/**
 * The briefing that a build must show: the content as it is read before the build, apart from Astro's own store,
 * which is filled from the same reading.
 * @param base the base path, with a slash at both ends; @param log is told what is in no edition yet.
 * @throws PublishError with every problem of the content.
 */
export function readExpected(base: string, log: (line: string) => void): Expected {
  const { root, shown } = findContentFolder();
  const reading = readShared(root, shown);
  if (!reading.ok) throw new PublishError(printProblems(reading.problems));
  const pending = tellPending(reading);
  if (pending !== undefined) log(`${pending}.`);
  const { entries } = reading;
  return { briefing: joinBriefing(entries), face: faceOf('site', wordsOf(entries), base) };
}

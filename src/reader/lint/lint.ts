import type { Content } from '../content.ts';
import type { Verdict } from '../judge.ts';
import { compareProblems, type Problem } from '#reader/report/problem.ts';
import { lintAnnounced } from './announced.ts';
import { lintCutTexts } from './cut-texts.ts';
import { lintDocumentsShown } from './documents-shown.ts';
import { lintEnglishWords } from './english-words.ts';
import { lintLoadedWords } from './loaded-words.ts';
import { lintMissingMonths } from './missing-months.ts';
import { lintPlaceholders } from './placeholders.ts';
import { lintUncitedSources } from './uncited-sources.ts';

type Rule = (content: Content, verdict: Verdict) => Problem[];

const RULES: readonly Rule[] = [
  lintCutTexts,
  lintEnglishWords,
  lintLoadedWords,
  lintMissingMonths,
  lintPlaceholders,
];
/** What can be said of the whole only where every entry could be read. */
const RULES_OF_THE_WHOLE: readonly Rule[] = [lintUncitedSources, lintAnnounced, lintDocumentsShown];

/** Warnings: what an editor should look at although it stops no build, in order of file, line and column. */
export function lintContent(content: Content, verdict: Verdict): Problem[] {
  const rules = verdict.problems.length === 0 ? [...RULES, ...RULES_OF_THE_WHOLE] : RULES;
  return rules.flatMap((rule) => rule(content, verdict)).toSorted(compareProblems);
}

import { listUntranslated } from '#model/check/translation.ts';
import type { Content } from '../content.ts';
import type { Verdict } from '../judge.ts';
import type { Problem } from '#reader/report/problem.ts';

const SHOWN = 3;

/** Words that the site itself prints and that stay English in a briefing of another language. */
export function lintEnglishWords({ tables }: Content, { gathered }: Verdict): Problem[] {
  const { briefing, words } = gathered;
  if (briefing === undefined || tables.briefing === undefined || /^en(?:-|$)/.test(briefing.language))
    return [];
  const left = listUntranslated(words);
  if (left.length === 0) return [];
  const few = left.slice(0, SHOWN).join(', ') + (left.length > SHOWN ? ', …' : '');
  const many =
    left.length === 1 ? '1 text of the site itself stays' : `${left.length} texts of the site itself stay`;
  return [
    tables.briefing.yaml.problem(
      ['language'],
      `${many} English (${few}): translate them in words.yaml, for which .schemas/words.yaml has the English`,
      'warning',
    ),
  ];
}

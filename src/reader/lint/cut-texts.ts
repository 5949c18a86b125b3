import { type Content, listYaml } from '../content.ts';
import type { Problem } from '#reader/report/problem.ts';

/**
 * Texts of several words that a # cuts short: what follows it is a note to editors, and may have been meant to be read.
 */
export function lintCutTexts(content: Content): Problem[] {
  return listYaml(content).flatMap((yaml) =>
    yaml.textsBeforeNotes().flatMap(({ from, to }) => {
      const { text } = yaml.file;
      const mark = text.indexOf('#', to);
      const isDoubtful =
        /\s/.test(text.slice(from, to)) || /^(?:\S| *\d)/.test(text.slice(mark + 1, mark + 20));
      const message =
        'the text ends before the #, which begins a note to editors: put it in quotes if it goes on';
      return isDoubtful ? [yaml.file.problem(yaml.file.position(mark), message, '', 'warning')] : [];
    }),
  );
}

import { replaceForbidden } from '#schema/value/codepoint.ts';
import type { Position } from './problem.ts';

const WIDTH = 120;
/** How many characters of a long line stand before the place that is meant. */
const LEAD = 60;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Blanks as wide as a text is in a terminal, so that a caret stands below what it means. */
function blank(text: string): string {
  return [...text]
    .map((character) => {
      if (character === '\t') return '\t';
      if (/[\p{M}\u200c\u200d]/u.test(character)) return '';
      return WIDE.test(character) ? '  ' : ' ';
    })
    .join('');
}

/**
 * The line of a position with one before and one after, numbered, and a caret below what is meant. Long lines are cut,
 * and characters that would change what a terminal shows are replaced.
 */
export function drawExcerpt(lines: readonly string[], { line, column, length }: Position): string {
  const gutter = String(Math.min(line + 1, lines.length)).length;
  const first = Math.max(1, line - 1);
  const from = column > WIDTH - 20 ? column - 1 - LEAD : 0;
  const cut = (text: string) => {
    const part = replaceForbidden(text.slice(from, from + WIDTH), '\ufffd');
    return from > 0 && part !== '' ? `…${part.slice(1)}` : part;
  };
  return lines
    .slice(first - 1, line + 1)
    .flatMap((text, index) => {
      const number = first + index;
      const content = cut(text);
      const shown =
        `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${content}`.trimEnd();
      if (number !== line) return [shown];
      const start = column - 1 - from;
      const meant = content.slice(start, start + Math.max(1, length));
      const carets = '^'.repeat(Math.max(1, blank(meant).length));
      return [shown, `  ${' '.repeat(gutter)} | ${blank(content.slice(0, start))}${carets}`];
    })
    .join('\n');
}

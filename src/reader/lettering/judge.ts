import { findMixedWord } from '#schema/value/codepoint.ts';
import type { Content } from '../content.ts';
import { judgeHost } from '../host.ts';
import { listPrinted, type Printed } from '../printed.ts';
import { nameField, type Problem } from '#reader/report/problem.ts';
import { findMissing } from './coverage.ts';
import { explainMissing } from './explain.ts';
import { explainWide, findWide } from './word.ts';

/**
 * How wide a word may be in print, in ems, where its line cannot be broken within it: most at the head of a column and
 * in large type. What is not here breaks a word that is too long.
 */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:chapters\.title|claims\.by)$/, 16.5],
  [
    /^(?:words\..*|briefing\.(?:unit|parties|kinds|ranks)\..*|claims\.short|people\.(?:name|roles\.title)|places\.name|months\.(?:headline|exchanges\.(?:title|as\..*)))$/,
    48,
  ],
];

/** The mistake in a printed text, and the part of the text that is meant. */
function judgeText({ text, field }: Printed): { part: string; message: string } | undefined {
  if (field === 'sources.url') {
    const message = judgeHost(text);
    if (message !== undefined) return { part: text, message };
  }
  const missing = findMissing(text.normalize('NFC'));
  if (missing !== undefined) {
    // A word of two alphabets has been reported as such.
    if (findMixedWord(text) !== undefined) return undefined;
    const message =
      field === 'sources.url'
        ? `has letters that the fonts of the site and its PDF do not have: write ${new URL(text).href}`
        : explainMissing(missing.text);
    return { part: missing.text, message };
  }
  const limit = LIMITS.find(([pattern]) => pattern.test(field))?.[1];
  const wide = limit === undefined ? undefined : findWide(text, limit);
  return wide === undefined ? undefined : { part: wide, message: explainWide(wide) };
}

/** Texts that the print edition could not show: letters of no font, words wider than the paper. */
export function judgeLettering(content: Content): Problem[] {
  return listPrinted(content).flatMap((printed) => {
    const found = judgeText(printed);
    if (found === undefined) return [];
    const { yaml, path } = printed;
    const { from, to } = yaml.sourceOf(path) ?? { from: 0, to: 0 };
    const index = yaml.file.text.slice(from, to).indexOf(found.part);
    const position = index < 0 ? yaml.place(path) : yaml.file.position(from + index, found.part.length);
    return [yaml.file.problem(position, found.message, nameField(path))];
  });
}

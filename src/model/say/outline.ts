import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import { anchorOf } from '#model/address.ts';
import type { Briefing } from '#model/view/briefing.ts';
import { formatMonth } from './format.ts';

/** A part of the print edition, or a chapter within one. */
export interface Part {
  readonly id: string;
  /** From 1; undefined for what stands before the first part. */
  readonly number: number | undefined;
  readonly title: string;
  readonly children: readonly { readonly id: string; readonly title: string }[];
}

/** The name of a part in the running head: "2 Chronology". */
export function nameOfPart({ number, title }: Part): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** The parts of the print edition in order, numbered. The core comes first: findings, figures and chronology. */
export function outline({ months, chapters }: Briefing, words: Words): readonly Part[] {
  const numbered = [
    { id: 'figures', title: say(words, 'front.figures'), children: [] },
    {
      id: 'chronology',
      title: say(words, 'sheet.chronology'),
      children: months.map(({ month }) => ({
        id: anchorOf({ month }),
        title: formatMonth(month, words.language),
      })),
    },
    ...chapters.map((chapter) => ({ id: anchorOf({ chapter }), title: chapter.title, children: [] })),
    { id: 'method', title: say(words, 'navigation.method'), children: [] },
    { id: 'tables', title: say(words, 'sheet.tables'), children: [] },
    { id: 'sources', title: say(words, 'navigation.sources'), children: [] },
  ];
  return [
    { id: 'findings', number: undefined, title: say(words, 'front.findings'), children: [] },
    ...numbered.map((part, index) => ({ ...part, number: index + 1 })),
  ];
}

/**
 * One part of the outline by its id.
 * @throws when the outline has no such part.
 */
export function partOf(briefing: Briefing, id: string, words: Words): Part {
  const part = outline(briefing, words).find((candidate) => candidate.id === id);
  if (part === undefined) throw new Error(`The outline of the print edition has no part "${id}".`);
  return part;
}

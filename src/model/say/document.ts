import { say } from '#words/say.ts';
import type { Face } from '#model/face.ts';
import type { DocumentView } from '#model/view/document.ts';
import { capitalise } from './format.ts';
import { joinRuns, type Segment } from './phrase.ts';

/** Who signed a paper, each with the office held on the day, or what is known instead. */
export function saySignatories({ signedBy, status }: DocumentView, { words, href }: Face): Segment[] {
  const names = joinRuns(
    signedBy.map(({ id, name, office }) => [
      { text: name, href: href({ person: { id } }) },
      ...(office === undefined ? [] : [{ text: `, ${office}` }]),
    ]),
    '; ',
  );
  if (status === 'announced') return [...names, ...remark(names, say(words, 'document.announced'))];
  if (status === 'disputed') return [...names, ...remark(names, say(words, 'document.disputed'))];
  return names.length > 0 ? names : [{ text: say(words, 'document.unnamed') }];
}

function remark(names: readonly Segment[], text: string): Segment[] {
  return [{ text: names.length > 0 ? `; ${text}` : capitalise(text) }];
}

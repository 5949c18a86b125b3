import { say } from '#words/say.ts';
import type { Words } from '#words/words.ts';
import type { Thing } from '#model/address.ts';
import type { SourceRef, SourceView, Use } from '#model/view/source.ts';
import { capitalise, formatDate, formatMonth } from './format.ts';

const languageNames = new Map<string, Intl.DisplayNames>();

/** The name of a language by its tag. */
export function nameLanguage(tag: string, { language }: Words): string | undefined {
  // Kept, since making one takes far longer than a name does.
  const names = languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  languageNames.set(language, names);
  return names.of(tag);
}

/** The label of a source, which a locator may follow: "Publisher, 28 March 2024". */
export function labelOf({ publisher, published, url }: SourceRef, words: Words): string {
  if (published !== undefined) return publisher + say(words, 'joint.addition') + formatDate(published, words);
  return url === undefined ? publisher : say(words, 'source.undated', { publisher });
}

/** Who a publisher is, and how it stands to the matter: "Organ or medium of a party (Ruritania); first-hand". */
export function describeSource({ stance, party, note }: SourceView, words: Words): string {
  const standing =
    stance === 'party'
      ? say(words, 'stance.party', { party: party?.name ?? '' })
      : say(words, `stance.${stance}`);
  const parts = [standing, note?.replace(/\.$/, '')];
  return capitalise(parts.filter((part) => part !== undefined).join(say(words, 'joint.group')));
}

/** The name of something that rests on a source: a title, or "March 2024, narrative". */
export function nameUse(use: Use, words: Words): string {
  if ('exchange' in use) return use.exchange.title;
  if ('month' in use)
    return say(words, 'source.narrative', { month: formatMonth(use.month, words.language) });
  if ('chapter' in use) return use.chapter.title;
  if ('document' in use) return use.document.title;
  if ('claim' in use) return say(words, 'source.reported_by', { name: use.claim.by });
  return say(words, 'method.outside');
}

/**
 * The thing whose address a use leads to. Claims, and what is left out of the record, stand on the page of the method.
 */
export function placeOfUse(use: Use): Exclude<Thing, { readonly page: string }> {
  if ('document' in use) return { month: use.document.month };
  return 'claim' in use || 'outside' in use ? { method: 'whole' } : use;
}

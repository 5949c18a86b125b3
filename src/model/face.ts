import { formsOf } from '#words/say.ts';
import type { Forms, Words } from '#words/words.ts';
import { type Href, sheetHref, siteHref } from './address.ts';

/** `site`: each thing on its page. `sheet`: everything on one page, which is printed. */
export type FaceKind = 'site' | 'sheet';

/** How a briefing is shown: what its values do not say. Several faces may show the same briefing. */
export interface Face {
  readonly kind: FaceKind;
  /** The language of the words, as a BCP 47 tag: dates and numbers follow it. */
  readonly language: string;
  /** The texts that the engine itself prints. */
  readonly words: Words;
  /** The address of a thing. */
  readonly href: Href;
  /** The heading of what has this level on the site: on the sheet it stands within a part, one level lower. */
  heading(level: 2 | 3): 'h2' | 'h3' | 'h4';
  /** The forms in which a page is referred to, "p. 7" and "pp. 7, 9"; undefined where there are no pages. */
  readonly pages: Forms | undefined;
}

/** A link by its text and address. */
export interface Link {
  readonly title: string;
  readonly href: string;
}

/** The face of a kind in the language of the words, under a base path such as `/` or `/x/`. */
export function faceOf(kind: FaceKind, words: Words, base: string): Face {
  const isSheet = kind === 'sheet';
  return {
    kind,
    language: words.language,
    words,
    href: isSheet ? sheetHref(base) : siteHref(base),
    heading: (level) => (isSheet ? (level === 2 ? 'h3' : 'h4') : `h${level}`),
    pages: isSheet ? formsOf(words, 'sheet.pages') : undefined,
  };
}

/**
 * The kind of face to which a page of the site belongs by its whole address, under a base path such as `/` or `/x/`.
 */
export function kindAt(url: URL, base: string): FaceKind {
  const sheet = new URL(siteHref(base)({ page: '/print/' }), url);
  return url.pathname === sheet.pathname ? 'sheet' : 'site';
}

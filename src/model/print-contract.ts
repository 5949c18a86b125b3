/**
 * The names of attributes and of `<meta>` by which pages tell the PDF step and the publisher something in their HTML. The
 * components write them, `src/pdf` and `src/publish/edition.ts` read them. The styles repeat some of them, since CSS
 * cannot import: `src/styles/print.css` and `src/styles/sheet/`.
 */

/** Marks a part of the print edition; its value is the part's name in the running head. */
export const PART = 'data-part';

/** Marks a month within a part; its value is `2024-03`. */
export const MONTH = 'data-month';

/** The name of that month in the running head: "March 2024". */
export const MONTH_NAME = 'data-month-name';

/**
 * Marks an empty element that is filled with page numbers; its value is the ids of what they lead to, with blanks
 * between.
 */
export const PAGE_OF = 'data-page-of';

/** The name of a link in the PDF, where its own text is not clear enough. */
export const LINK_NAME = 'data-alt';

/** Marks what is shown once there is a PDF, and is hidden until then. */
export const PDF_PLACE = 'data-pdf';

/** The address of the PDF, which becomes the `href` of its element once there is a PDF. */
export const PDF_ADDRESS = 'data-pdf-at';

/** Marks the element that is filled with the length and size of the PDF. */
export const PDF_FACTS = 'data-pdf-facts';

/** The names of `<meta>` of our own, beside the usual ones such as `author`. */
export const META = {
  /** The name of a link within the document, `{}` standing for its target: "Go to {}". */
  link: 'briefing:link',
  /** The name of a link to the web, `{}` standing for its address. */
  webLink: 'briefing:web-link',
  /** The day of the edition: `2024-07-01`. */
  editionDate: 'briefing:edition-date',
  identifier: 'briefing:identifier',
} as const;

/** The plural forms that a language may have, in the order of Unicode. */
export const FORM_NAMES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The attributes by which an element carries the plural forms of the text that it is filled with: `data-one`. */
export function formAttributes(
  forms: Readonly<Partial<Record<(typeof FORM_NAMES)[number], string | undefined>>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [`data-${form}`, text]));
}

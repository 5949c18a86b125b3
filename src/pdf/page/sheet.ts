import type { Page } from 'playwright';
import { FORM_NAMES, LINK_NAME, META, MONTH, MONTH_NAME, PAGE_OF, PART } from '#model/print-contract.ts';
import type { Lettering } from '#pdf/stream/glyphs.ts';
import type { PageNumber } from './page-numbers.ts';

/** A month or a part as the page marks it: where it begins is the place of its id. */
interface Start {
  readonly name: string;
  /** Its own id, or that of its heading; undefined where neither has one. */
  readonly id: string | undefined;
}

/** Facts of the page that its PDF does not carry. */
export interface Sheet {
  readonly language: string;
  readonly title: string;
  /** Its `<meta>` by name. */
  readonly meta: Readonly<Record<string, string>>;
  /** The visible headings, in order. */
  readonly headings: readonly string[];
  /** The targets of the links in each list of a `<nav>`, in order: `#findings`. */
  readonly contents: readonly (readonly string[])[];
  /** The name of each link, by its target: `#findings`, `https://example.org/`. */
  readonly links: Readonly<Record<string, string>>;
  /** The elements to be filled with page numbers, in order, and what they hold already. */
  readonly numbers: readonly (PageNumber & { readonly text: string })[];
  readonly lettering: Lettering;
  readonly parts: readonly (Start & { readonly months: readonly (Start & { readonly month: string })[] })[];
}

/** The names by which the page marks what is read off it, handed to the browser, which cannot import. */
const NAMES = { FORM_NAMES, LINK_NAME, META, MONTH, MONTH_NAME, PAGE_OF, PART };

/** Reads the page as it is laid out for print. */
export function readSheet(page: Page): Promise<Sheet> {
  return page.evaluate((names) => {
    const all = (selector: string, root: ParentNode = document) =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter((found) => found.checkVisibility());
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const valueOf = (element: Element, name: string) => element.getAttribute(name) ?? '';
    const HEADINGS = 'h1, h2, h3, h4, h5, h6';
    const idOf = (element: HTMLElement) =>
      element.id || element.querySelector(HEADINGS.replaceAll(/h\d/g, '$&[id]'))?.id || undefined;

    const targetText = (id: string) => {
      const target = document.getElementById(id);
      const named = target?.matches(HEADINGS)
        ? target
        : (target?.querySelector(`${HEADINGS}, caption, .cap`) ?? target);
      const text = named ? textOf(named) : id;
      return text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text;
    };
    const fill = (name: string, text: string) =>
      (document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '{}').replace(
        '{}',
        () => text,
      );
    const links: Record<string, string> = {};
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      const isInternal = href.startsWith('#');
      const target = isInternal ? href : link.href;
      const words = isInternal
        ? fill(names.META.link, targetText(href.slice(1)))
        : fill(names.META.webLink, target);
      const given = link.getAttribute(names.LINK_NAME);
      if (given !== null || links[target] === undefined) links[target] = given ?? words;
    }

    return {
      language: document.documentElement.lang,
      title: document.title,
      meta: Object.fromEntries(
        [...document.querySelectorAll<HTMLMetaElement>('meta[name]')].map(({ name, content }) => [
          name,
          content,
        ]),
      ),
      headings: all(HEADINGS)
        .filter((heading) => !heading.closest('[aria-hidden="true"]'))
        .map(textOf),
      contents: all('nav ol, nav ul').map((list) =>
        all('a[href^="#"]', list).map((link) => link.getAttribute('href') ?? ''),
      ),
      links,
      numbers: [...document.querySelectorAll(`[${names.PAGE_OF}]`)].map((element) => ({
        ids: valueOf(element, names.PAGE_OF).split(/\s+/).filter(Boolean),
        forms: Object.fromEntries(
          names.FORM_NAMES.flatMap((form) => {
            const text = element.getAttribute(`data-${form}`);
            return text === null ? [] : [[form, text]];
          }),
        ),
        text: (element.textContent ?? '').trim(),
      })),
      lettering: {
        families: [...new Set([...document.fonts].map(({ family }) => family.replace(/["']/g, '')))],
        foreign: [
          ...new Set(document.body.innerText.match(/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/gu) ?? []),
        ].join(''),
      },
      parts: all(`[${names.PART}]`).map((part) => ({
        name: valueOf(part, names.PART),
        id: idOf(part),
        months: all(`[${names.MONTH}]`, part).map((month) => ({
          month: valueOf(month, names.MONTH),
          name: valueOf(month, names.MONTH_NAME),
          id: idOf(month),
        })),
      })),
    };
  }, NAMES);
}

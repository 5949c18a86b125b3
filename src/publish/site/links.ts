import { PublishError } from '../refusal.ts';
import type { Page } from './page.ts';

/** The mistake in a link of a page; undefined where it leads to something on the site, or off the site. */
function faultOf(
  link: string,
  page: string,
  pages: ReadonlyMap<string, Page>,
  files: ReadonlySet<string>,
  base: string,
): string | undefined {
  const address = new URL(link, `http://site.invalid${base}${page}`);
  if (address.origin !== 'http://site.invalid') return undefined;
  const path = decodeURIComponent(address.pathname);
  if (!path.startsWith(base)) return `lies outside ${base}`;
  const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  if (!files.has(file)) return 'leads to nothing';
  const anchor = decodeURIComponent(address.hash.slice(1));
  return anchor === '' || pages.get(file)?.ids.has(anchor) === true ? undefined : 'has no such anchor';
}

/**
 * Follows every link of every page to its page, file and anchor.
 * @param files every file of the site, by path; @param base the base path, with a slash at both ends.
 * @throws PublishError that names up to five links that lead nowhere.
 */
export function checkLinks(pages: ReadonlyMap<string, Page>, files: ReadonlySet<string>, base: string): void {
  const faults = [...pages].flatMap(([page, { links }]) =>
    [...links].flatMap((link) => {
      const fault = faultOf(link, page, pages, files, base);
      return fault === undefined ? [] : [`${page}: ${link} ${fault}`];
    }),
  );
  if (faults.length > 0)
    throw new PublishError(`The built site has links that lead nowhere:\n${faults.slice(0, 5).join('\n')}`);
}

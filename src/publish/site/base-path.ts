/**
 * The base path that a site was built under, `/` or `/x/`: what stands before the path of the first file that its page
 * names.
 * @param html a built page.
 * @param isFile whether the built folder has a file of that path.
 * @throws when the page names no file of the folder.
 */
export function findBase(html: string, isFile: (path: string) => boolean): string {
  const addresses = [...html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="(\/[^"?#]*)/g)];
  for (const [, address = ''] of addresses) {
    const parts = address.split('/').slice(1);
    const skipped = parts.findIndex((_, index) => isFile(parts.slice(index).join('/')));
    if (skipped >= 0) return ['', ...parts.slice(0, skipped), ''].join('/');
  }
  throw new Error(
    'The built page /print/ names no file of the site, such as its stylesheet: build the site anew.',
  );
}

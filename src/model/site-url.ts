/** The address of a site in its parts. */
export interface SiteAddress {
  /** `https://example.org`. */
  readonly origin: string;
  /** The base path as it is written: `/`, `/x` or `/x/`. */
  readonly base: string;
}

/**
 * The address under which a site is published, from `SITE_URL`; undefined where that is empty.
 * @throws Error that says what to write, where the text is not the address of a site.
 */
export function parseSiteUrl(text: string): SiteAddress | undefined {
  if (text.trim() === '') return undefined;
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const host = /^[\w.-]+\.\w{2,}(?:\/\S*)?$/.test(text.trim()) ? text.trim() : 'example.org/';
    throw new Error(`SITE_URL: write https://…, such as https://${host}; "${text}" is no address of a site.`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Error(
      `SITE_URL: write the address of the site alone, such as ${url.origin}${url.pathname}; "${text}" holds more.`,
    );
  return { origin: url.origin, base: url.pathname };
}

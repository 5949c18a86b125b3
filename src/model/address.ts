/** `site`: each thing on its page. `sheet`: everything on one page, which is printed. */
export type Face = 'site' | 'sheet';

/** Where each thing of a briefing is found. */
export interface Addresses {
  readonly face: Face;
  /** A page by its path within the site: `/`, `/months/`, `/data/exchanges.csv`. */
  page(path: string): string;
  month(month: string): string;
  exchange(id: string, month: string): string;
  chapter(id: string): string;
  source(id: string): string;
}

/** Addresses on the site, each thing on its page, under a base path such as `/` or `/x/`. */
export function siteAddresses(base: string): Addresses {
  const root = base.replace(/\/$/, '');
  const page = (path: string) => root + path;
  return {
    face: 'site',
    page,
    month: (month) => page(`/months/${month}/`),
    exchange: (id, month) => page(`/months/${month}/#${id}`),
    chapter: (id) => page(`/chapters/${id}/`),
    source: (id) => page(`/sources/#source-${id}`),
  };
}

/** Addresses within the print edition, where everything stands on one page. */
export function sheetAddresses(base: string): Addresses {
  return {
    face: 'sheet',
    page: siteAddresses(base).page,
    month: (month) => `#month-${month}`,
    exchange: (id) => `#${id}`,
    chapter: (id) => `#chapter-${id}`,
    source: (id) => `#source-${id}`,
  };
}

/** The face to which a page of the site belongs by its whole address, under a base path such as `/` or `/x/`. */
export function faceAt(url: URL, base: string): Face {
  const sheet = new URL(siteAddresses(base).page('/print/'), url);
  return url.pathname === sheet.pathname ? 'sheet' : 'site';
}

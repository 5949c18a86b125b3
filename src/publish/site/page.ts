const DATA = /<script[^>]*>[\s\S]*?<\/script>/g;
const ATTRIBUTE = /\s(id|href|src)="([^"]*)"/g;

/** The anchors of a page, and the addresses that it links to. */
export interface Page {
  readonly ids: ReadonlySet<string>;
  /** Addresses as they stand in the page, each once. */
  readonly links: ReadonlySet<string>;
}

const decode = (text: string) =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The anchors and addresses of a page built here, whose attributes all stand in double quotes. */
export function readPage(html: string): Page {
  const ids = new Set<string>();
  const links = new Set<string>();
  for (const [, name, value = ''] of html
    .replace(DATA, (script) => script.split('>', 1)[0] ?? '')
    .matchAll(ATTRIBUTE))
    (name === 'id' ? ids : links).add(decode(value));
  return { ids, links };
}

import { createHash } from 'node:crypto';

/** The inline code of a page that a browser is to allow: hashes as a policy writes them, `'sha256-…'`. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The policy that the page itself carries; empty where it carries none. */
  readonly policy: string;
}

/** A comment, an element whose text is no markup, or any other tag: what stands in one of them begins no element. */
const PART =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)(\s[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)?>([\s\S]*?)<\/\1\s*>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** The types of a script that a browser runs or obeys; any other is a block of data. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&#34;': '"',
  '&amp;': '&',
};

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(
    `\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/>]|$)`,
    'i',
  ).exec(tag);
  return found === null ? undefined : (found[1] ?? found[2] ?? found[3] ?? '');
}

function hash(text: string): string {
  // A browser reads every line end as a line feed before it takes the hash.
  return `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;
}

/** The inline scripts, inline styles and own policy of a page, given as its HTML. */
export function readInline(html: string): Inline {
  const scripts: string[] = [];
  const styles: string[] = [];
  let policy = '';
  for (const [part, name = '', attributes = '', text = ''] of html.matchAll(PART)) {
    const element = name.toLowerCase();
    if (element === 'style') styles.push(hash(text));
    else if (element === 'script') {
      const runs = RUNS.test((attribute(attributes, 'type') ?? '').trim());
      if (runs && attribute(attributes, 'src') === undefined) scripts.push(hash(text));
    } else if (
      /^<meta\s/i.test(part) &&
      /^content-security-policy$/i.test(attribute(part, 'http-equiv') ?? '')
    ) {
      policy = (attribute(part, 'content') ?? '').replace(
        /&(?:#39|#34|quot|amp);/g,
        (entity) => ENTITIES[entity] ?? entity,
      );
    }
  }
  return { scripts, styles, policy };
}

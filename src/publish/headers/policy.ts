import { readInline } from './inline.ts';

/** A content security policy: each directive with its sources, in the order in which they are printed. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * What only a header can say, or what the pages leave to it. One script of the site makes a Trusted Types policy: the
 * search, which admits files of its own folder alone.
 */
const OWN: readonly (readonly [string, readonly string[]])[] = [
  ['frame-ancestors', ["'none'"]],
  ['require-trusted-types-for', ["'script'"]],
  ['trusted-types', ['briefing-search']],
];

function readPolicy(text: string): [string, string[]][] {
  return text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name, sources]]));
}

function merge(sources: Iterable<string>): string[] {
  const all = [...new Set(sources)];
  // 'none' beside another source is no policy, and hashes come last, each once, whatever the order of the pages.
  const named = all.filter((source) => source !== "'none'" && !source.startsWith("'sha256-"));
  const hashes = all.filter((source) => source.startsWith("'sha256-")).toSorted();
  return named.length + hashes.length === 0 ? ["'none'"] : [...named, ...hashes];
}

/**
 * The policy of a whole site, from the HTML of its pages: that which they carry themselves, the hash of every inline
 * script and style among them, and what only a header can demand.
 * @throws when there is a page without a policy of its own.
 */
export function policyOf(pages: ReadonlyMap<string, string>): Policy {
  const policy = new Map<string, string[]>();
  const add = (name: string, sources: readonly string[]) =>
    policy.set(name, merge([...(policy.get(name) ?? []), ...sources]));
  for (const [name, html] of pages) {
    const { scripts, styles, policy: own } = readInline(html);
    if (own === '') {
      throw new Error(
        `${name} carries no content security policy; src/layouts/Page.astro should give it one.`,
      );
    }
    for (const [directive, sources] of readPolicy(own)) add(directive, sources);
    if (scripts.length > 0) add('script-src', scripts);
    if (styles.length > 0) add('style-src', styles);
  }
  return new Map([...policy, ...OWN]);
}

/** A policy as a header or a `<meta>` writes it. */
export function printPolicy(policy: Policy): string {
  return [...policy].map((directive) => directive.flat().join(' ')).join('; ');
}

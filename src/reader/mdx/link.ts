import { judgeHost } from '#reader/host.ts';

const SCHEMES = /^(?:https?:\/\/|mailto:|#)/i;

/** The mistake in the address of a link in prose, or undefined. `anchors` are the ids that `#id` may name. */
export function judgeLink(url: string, anchors: ReadonlySet<string>): string | undefined {
  const shown = JSON.stringify(url.slice(0, 60));
  if (!SCHEMES.test(url)) return `the link ${shown} is not allowed: write https://…, mailto:… or #id`;
  if (url.startsWith('#')) {
    if (anchors.has(url.slice(1))) return undefined;
    return `the link ${shown} leads nowhere: # stands before the id of an exchange of this file, and <Exchange id="…"> leads to any other`;
  }
  if (/^mailto:/i.test(url))
    return /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i.test(url)
      ? undefined
      : `the link ${shown} is not an address for mail`;
  if (/\s/.test(url) || !URL.canParse(url)) return `the link ${shown} is not a web address`;
  const { username, password } = new URL(url);
  if (username !== '' || password !== '')
    return `the link ${shown} holds a user name: write the address without it`;
  const host = judgeHost(url);
  return host && `the link ${shown} ${host}`;
}

/**
 * The mistake in the host of a web address, or undefined. Letters of other alphabets look like Latin ones, and a
 * reader would take the address for another; its plain form, `https://xn--…`, cannot be mistaken.
 */
export function judgeHost(url: string): string | undefined {
  const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (!/[^\x20-\x7e]/.test(host) || !URL.canParse(url)) return undefined;
  return `has letters in its host that can pass for others: write ${new URL(url).href}`;
}

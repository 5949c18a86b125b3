import type { Row } from '#model/search/row.ts';

declare global {
  /** What a file of rows calls: with its rows, and the addresses of the files that follow. */
  var briefingSearch: ((rows: readonly Row[], rest: readonly string[]) => void) | undefined;
}

/**
 * The part of a browser's Trusted Types that is used.
 * https://developer.mozilla.org/en-US/docs/Web/API/TrustedTypePolicyFactory
 */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * What makes an address one that a script may be loaded from: those beside the first file of rows, and no other. The
 * name of the policy stands in the headers that the site is served with.
 */
function trustFolder(first: string): (address: string) => string {
  const folder = new URL('.', new URL(first, location.href)).href;
  const admit = (address: string) => {
    const { href } = new URL(address, location.href);
    if (!href.startsWith(folder)) throw new Error(`${href} is no file of rows.`);
    return href;
  };
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy('briefing-search', { createScriptURL: admit });
  return (address) => policy?.createScriptURL(address) ?? admit(address);
}

/**
 * Loads the file of rows and those that follow it, one after the other, and gives the rows of each to `take`.
 * @throws when a file cannot be loaded.
 */
export async function loadRows(first: string, take: (rows: readonly Row[]) => void): Promise<void> {
  const trust = trustFolder(first);
  const files = [first];
  globalThis.briefingSearch = (rows, rest) => {
    files.push(...rest);
    take(rows);
  };
  for (const file of files)
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = trust(file);
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${file} could not be loaded.`));
      document.head.append(script);
    });
}

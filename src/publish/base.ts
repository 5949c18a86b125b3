import { parseSiteUrl } from '#model/site-url.ts';

/** A base path with a slash at both ends. */
export function normaliseBase(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/** The base path of a build: the one that is given, or else that of `SITE_URL`, or `/`. */
export function settleBase(base: string | undefined, siteUrl: string | undefined): string {
  return normaliseBase(base ?? parseSiteUrl(siteUrl ?? '')?.base ?? '/');
}

import { ATTRIBUTES, ELEMENTS, FOREIGN_ATTRIBUTES, METADATA, SVG } from './svg-parts.ts';

/** A name of an element or an attribute: as it is written, and without its prefix and with its namespace. */
export interface Name {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
}

/** Something that a picture may not hold, and what to do about it. */
export interface Excess {
  readonly what: string;
  readonly remedy: string;
}

const PLAIN = 'save it as a plain SVG, without scripts, links and animation';
const NAMESPACE = 'write <svg xmlns="http://www.w3.org/2000/svg" …>';
const STYLE = 'write plain declarations, as in fill: #123456';
const PART = 'a picture fetches nothing, so name a part of it as url(#id), or leave it out';
const REFERENCE =
  'a picture fetches nothing, so name a part of it as #id, or put a PNG, JPEG or WebP into an <image>';

/** A picture within the picture, which is drawn and never run. */
const DATA = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*$/;
const FREE = /^(?:data|aria)-[\w-]+$/;

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}

/** The mistake in an element of an SVG, or undefined. */
export function judgeElement({ name, local, uri }: Name): Excess | undefined {
  if (METADATA.has(uri) || (uri === SVG && ELEMENTS.has(local))) return undefined;
  if (name === 'svg' && uri === '') return { what: '<svg> without a namespace', remedy: NAMESPACE };
  const space = uri === SVG ? '' : uri === '' ? ' without a namespace' : ` of ${shorten(uri)}`;
  return { what: `<${name}>${space}`, remedy: PLAIN };
}

/** The mistake in a style, or undefined: it could fetch something, or holds an escape, which could spell that. */
export function judgeStyle(css: string): Excess | undefined {
  const [found] =
    /\\\w*|@[\w-]*|(?:expression|image|image-set|src)\s*\(|-moz-binding|behavior\s*:/i.exec(css) ?? [];
  if (found !== undefined) return { what: `${found.trim()} in its style`, remedy: STYLE };
  for (const [url] of css.matchAll(/url\s*\([^)]*\)?/gi))
    if (!/^url\(\s*(["']?)#[\w:.-]+\1\s*\)$/i.test(url)) return { what: shorten(url), remedy: PART };
  return undefined;
}

/** The mistake in an attribute of an element of an SVG, or undefined. */
export function judgeAttribute(element: Name, { name, local, uri }: Name, value: string): Excess | undefined {
  const isFree = uri === '' && FREE.test(local);
  const isKnown = uri === '' ? ATTRIBUTES.has(local) || isFree : FOREIGN_ATTRIBUTES[uri]?.has(local) === true;
  if (!isKnown) return { what: `${name}="…" of <${element.name}>`, remedy: PLAIN };
  if (local === 'href') return judgeReference(element, name, value.trim());
  // A browser reads an attribute such as `fill` as style, and with it what that would fetch.
  return uri === '' && !isFree ? judgeStyle(value) : undefined;
}

function judgeReference(element: Name, name: string, value: string): Excess | undefined {
  const isOwn = /^#[\w:.-]+$/.test(value) || (element.local === 'image' && DATA.test(value));
  return isOwn ? undefined : { what: `${name}="${shorten(value)}" of <${element.name}>`, remedy: REFERENCE };
}

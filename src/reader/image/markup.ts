import { dirname, relative, sep } from 'node:path';
import { decodeFile } from '#reader/folder/decode.ts';
import { splitFrontMatter } from '#reader/mdx/frontmatter.ts';
import { readBody } from '#reader/mdx/prose.ts';
import { findImage, type ImageFile } from './file.ts';

/** The source of an MDX file with a component for each image, and the files that they show. */
export interface Illustrated {
  readonly code: string;
  readonly images: readonly ImageFile[];
}

/**
 * Writes `<Picture>` for each image of an MDX file: its address on the site, its size, its words.
 * @param root the content folder, within which the file lies at `path`.
 * @throws when an image is not there, which the check would have told.
 */
export function placeImages(code: string, root: string, path: string): Illustrated {
  const file = decodeFile('', Buffer.from(code));
  const { bodyStart } = splitFrontMatter(file);
  const folder = relative(root, dirname(path)).split(sep).join('/');
  const images: ImageFile[] = [];
  let written = '';
  let at = 0;
  for (const { url, alt, caption, from, to } of readBody(file, bodyStart, new Set()).images) {
    const image = findImage(root, folder, url);
    if (typeof image === 'string') throw new Error(`${path}: the image ${url} ${image}`);
    images.push(image);
    const { address, width, height } = image;
    const words = { alt, ...(caption !== undefined && { caption }) };
    const props = Object.entries({ address, width, height, ...words });
    const attributes = props.map(([name, value]) => `${name}={${JSON.stringify(value)}}`).join(' ');
    written += `${file.text.slice(at, from)}<Picture ${attributes} />`;
    at = to;
  }
  return { code: written + file.text.slice(at), images };
}

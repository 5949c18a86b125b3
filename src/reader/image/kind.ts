import { type Format, measureRaster } from './raster.ts';
import type { Size } from './size.ts';
import { measureSvg } from './svg.ts';

interface Kind {
  readonly type: string;
  readonly measure: (bytes: Buffer) => Size | string | undefined;
}

const raster = (format: Format) => (bytes: Buffer) => measureRaster(format, bytes);

/** The kinds of picture that a body may show, by the ending of their names. */
const KINDS: Readonly<Record<string, Kind>> = {
  png: { type: 'image/png', measure: raster('png') },
  jpg: { type: 'image/jpeg', measure: raster('jpg') },
  jpeg: { type: 'image/jpeg', measure: raster('jpg') },
  webp: { type: 'image/webp', measure: raster('webp') },
  avif: { type: 'image/avif', measure: raster('avif') },
  svg: { type: 'image/svg+xml', measure: measureSvg },
};

/** The most pixels that a picture may have: a browser unpacks each to four bytes. */
const MOST_PIXELS = 50_000_000;

/** The endings of pictures, for messages. */
export const ENDINGS = Object.keys(KINDS)
  .map((ending) => `.${ending}`)
  .join(', ');

function kindOf(name: string): Kind | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
}

/** Whether a file is a picture by its name. */
export function isImage(name: string): boolean {
  return kindOf(name) !== undefined;
}

/** The media type of a picture by its name. */
export function typeOfImage(name: string): string {
  return kindOf(name)?.type ?? 'application/octet-stream';
}

/** The size of a picture, or what is wrong with it. */
export function measureImage(name: string, bytes: Buffer): Size | string {
  const size = kindOf(name)?.measure(bytes);
  if (size === undefined) return `is not what its name says: save it as one of ${ENDINGS}`;
  if (typeof size === 'string') return size;
  const { width, height } = size;
  if (width * height > MOST_PIXELS)
    return `has ${width} × ${height} pixels, and ${MOST_PIXELS / 1e6} million are the most: save it smaller`;
  return size.width > 0 && size.height > 0 ? size : 'is empty: save it anew';
}

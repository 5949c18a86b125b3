import { imageSize } from 'image-size';
import type { Size } from './size.ts';

/** The formats of pictures that are made of pixels. */
export type Format = 'png' | 'jpg' | 'webp' | 'avif';

/** The fewest bytes that can hold the size of a picture. From fewer the library reads a wrong size without an error. */
const HEAD = 30;

const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** Whether a PNG has pixels and an end, without which browsers show a part of it. https://www.w3.org/TR/png-3/ */
function isWhole(bytes: Buffer): boolean {
  return bytes.includes('IDAT', 24, 'latin1') && bytes.includes(PNG_END, 24);
}

/**
 * Whether an AVIF is shown on its side: the box `irot` counts quarters of a turn.
 * https://aomediacodec.github.io/av1-avif/
 */
function isTurned(bytes: Buffer): boolean {
  const rotation = bytes.indexOf('irot', 0, 'latin1');
  return rotation >= 0 && ((bytes[rotation + 4] ?? 0) & 1) === 1;
}

/**
 * The size of a picture as it is shown, which a camera may have turned; undefined where the bytes hold no such picture.
 */
export function measureRaster(format: Format, bytes: Buffer): Size | undefined {
  if (bytes.length < HEAD) return undefined;
  let found: ReturnType<typeof imageSize>;
  try {
    found = imageSize(bytes);
  } catch (error) {
    // The library says so where bytes are cut off or are something else.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
  const { width, height, type, orientation = 1 } = found;
  if (type !== format || (format === 'png' && !isWhole(bytes))) return undefined;
  // https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, Orientation: from 5 on the picture lies on its side.
  const isOnItsSide = orientation > 4 || (format === 'avif' && isTurned(bytes));
  return isOnItsSide ? { width: height, height: width } : { width, height };
}

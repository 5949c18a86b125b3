import type { Size } from './size.ts';

/** Markers that begin a frame: SOF0 to SOF15 without the tables between them. */
const FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const EXIF = 0xe1;
const ORIENTATION = 0x0112;

/**
 * The size of a JPEG as it is shown, which a camera may have turned; undefined where the bytes are none.
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
 */
export function measureJpeg(bytes: Buffer): Size | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let isTurned = false;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === EXIF)
      isTurned = readOrientation(bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))) > 4;
    if (!FRAME.has(marker)) continue;
    const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    return isTurned ? { width: height, height: width } : { width, height };
  }
  return undefined;
}

/** How a camera held the picture, 1 to 8; above 4 it lies on its side. */
function readOrientation(segment: Buffer): number {
  if (segment.length < 14 || segment.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
  const tiff = segment.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(start); entry++) {
    const at = start + 2 + entry * 12;
    if (short(at) === ORIENTATION) return short(at + 8);
  }
  return 1;
}

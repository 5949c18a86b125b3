import type { Size } from './size.ts';

/** The size of an AVIF as it is shown; undefined where the bytes are none. https://aomediacodec.github.io/av1-avif/ */
export function measureAvif(bytes: Buffer): Size | undefined {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp' || !/^avi[fs]$/.test(bytes.toString('latin1', 8, 12)))
    return undefined;
  const extents = bytes.indexOf('ispe', 0, 'latin1');
  if (extents < 0 || extents + 16 > bytes.length) return undefined;
  const [width, height] = [bytes.readUInt32BE(extents + 8), bytes.readUInt32BE(extents + 12)];
  const rotation = bytes.indexOf('irot', 0, 'latin1');
  const isTurned = rotation >= 0 && ((bytes[rotation + 4] ?? 0) & 1) === 1;
  return isTurned ? { width: height, height: width } : { width, height };
}

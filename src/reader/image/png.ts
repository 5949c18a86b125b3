import type { Size } from './size.ts';

const END = Buffer.from('0000000049454e44ae426082', 'hex');

/**
 * The size of a PNG; undefined where the bytes are none, or end before the picture does.
 * https://www.w3.org/TR/png-3/#11IHDR
 */
export function measurePng(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  if (!bytes.includes('IDAT', 24, 'latin1') || !bytes.includes(END, 24)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

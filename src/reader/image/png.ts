import type { Size } from './size.ts';

/** The size of a PNG; undefined where the bytes are none. https://www.w3.org/TR/png-3/#11IHDR */
export function measurePng(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

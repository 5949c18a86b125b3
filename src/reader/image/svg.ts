import type { Size } from './size.ts';
import { readSvg } from './svg-xml.ts';

/** The text of an SVG; undefined where the bytes are not UTF-8 text. */
function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The size of an SVG, or what is wrong with it; undefined where the bytes are not an SVG. */
export function measureSvg(bytes: Buffer): Size | string | undefined {
  if (!/<(?:[\w.-]+:)?svg\b/.test(bytes.toString('latin1').replaceAll('\0', ''))) return undefined;
  const text = decode(bytes);
  if (text === undefined) return 'is not UTF-8 text: save it as UTF-8';
  const drawing = readSvg(text);
  if (typeof drawing === 'string') return drawing;
  const number = (name: string) => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(drawing[name] ?? '')?.[1] ?? 0);
  const box = /^\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(drawing['viewBox'] ?? '');
  const [across, down] = [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
  const [width, height] = [number('width'), number('height')];
  if (width > 0 && height > 0) return round(width, height);
  if (!(across > 0 && down > 0)) return 'does not say how large it is: give its <svg> a viewBox';
  if (width > 0) return round(width, (width * down) / across);
  return height > 0 ? round((height * across) / down, height) : round(across, down);
}

function round(width: number, height: number): Size {
  return { width: Math.round(width), height: Math.round(height) };
}

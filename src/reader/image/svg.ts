import type { Size } from './size.ts';

/** What an SVG may not hold, since it would run, or would be fetched from elsewhere, where somebody opens the file. */
const ACTIVE =
  /<script|<foreignObject|<!DOCTYPE|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']?\s*(?!["']?(?:#|data:image\/(?:png|jpeg|webp)))[^"'\s>]|@import|url\(\s*["']?(?!#)/i;

/** The size of an SVG; what is wrong with it; undefined where the bytes are none. */
export function measureSvg(bytes: Buffer): Size | string | undefined {
  const text = bytes.toString('utf8');
  const [root] = /<svg\b[^>]*>/.exec(text) ?? [];
  if (root === undefined) return undefined;
  const [active] = ACTIVE.exec(text.replace(/\sxmlns(?::\w+)?\s*=\s*"[^"]*"/g, '')) ?? [];
  if (active !== undefined) return `holds ${active.trim()}, which a picture may not: save it as a plain SVG`;
  const number = (name: string) => {
    const [, value] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(root) ?? [];
    return Number(value ?? 0);
  };
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  const [across, down] = [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
  const [width, height] = [number('width'), number('height')];
  if (width > 0 && height > 0) return round(width, height);
  if (across === 0 || down === 0) return 'does not say how large it is: give its <svg> a viewBox';
  if (width > 0) return round(width, (width * down) / across);
  return height > 0 ? round((height * across) / down, height) : round(across, down);
}

function round(width: number, height: number): Size {
  return { width: Math.round(width), height: Math.round(height) };
}

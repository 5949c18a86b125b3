import { resolve } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** The name by which a canvas knows the site's own sans. */
export const FAMILY = 'Briefing Sans';
const FONTS = ['source-sans-3-latin-400-normal.woff2', 'source-sans-3-latin-600-normal.woff2'];

/** Makes the site's own font known to the canvas, so that no width depends on the machine's fonts. */
export function registerFonts(): void {
  if (GlobalFonts.has(FAMILY)) return;
  for (const font of FONTS) {
    const path = resolve('public/fonts', font);
    if (!GlobalFonts.registerFromPath(path, FAMILY))
      throw new Error(`The chart font ${path} could not be read. Run from the project's folder.`);
  }
}

/** How wide a text is in the bold sans of the site, in the unit of its size. */
export function measureText(text: string, size: number): number {
  registerFonts();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = `600 ${size}px "${FAMILY}"`;
  return context.measureText(text).width;
}
